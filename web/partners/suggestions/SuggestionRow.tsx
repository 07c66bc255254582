import { type ReactNode, useState } from 'react'
import { placeOf } from '../../actor/placeOf.ts'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { ActorLink } from '../../ui/ActorLink.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Suggestion } from '../answered.ts'
import { ReasonLine } from './ReasonLine.tsx'
import { chanceSentence, counterSentence } from './reasonSentence.ts'

/** Reasons that are shown before the others are asked for. */
const named = 3

interface SuggestionRowProps {
  readonly suggestion: Suggestion
  /** Id of the cluster that looks for partners. */
  readonly own: string
  readonly places: DatasetSummaryQuery['dataset']['places']
  readonly chosen: boolean
  /** What can be done with it. */
  readonly children: ReactNode
  /** What stands under it, over its whole width. */
  readonly below?: ReactNode
}

/** One institution: who it is, what speaks for it and the strongest thing against it side by side, and how often such a one was right. */
export function SuggestionRow({ suggestion, own, places, chosen, children, below }: SuggestionRowProps) {
  const words = useWords()
  const { say, count } = words
  const { node, reasons, against, statedChance: chance, place, distance } = suggestion
  const where = placeOf(node, places, words)
  const far = typeof distance === 'number' ? say('suggestions.km', { km: count(distance) }) : ''
  const stated = chanceSentence(chance, words)
  return (
    <li className={chosen ? 'suggestion chosen' : 'suggestion'} value={place}>
      <span className="suggestion-place" aria-hidden="true">
        {count(place)}
      </span>
      <div className="suggestion-who">
        <h3>
          <KindMark kind={node.kind} />
          <ActorLink id={node.id} also={{ mine: own }}>
            {node.name}
          </ActorLink>
        </h3>
        <p className="note quiet">{[say(`type.${node.type}`), where, far].filter(Boolean).join(', ')}</p>
      </div>
      <div className="suggestion-for">
        <h4>{say('evidence.for')}</h4>
        <Reasons reasons={reasons} node={node} own={own} />
      </div>
      <div className="suggestion-against">
        <h4>{say('evidence.against')}</h4>
        <p>{counterSentence(against, node.type, words)}</p>
      </div>
      <div className="suggestion-end">
        {stated && <p className="note">{stated}</p>}
        {children}
      </div>
      {below}
    </li>
  )
}

/** The first reasons, all of them when asked for. */
function Reasons({ reasons, ...whose }: Pick<Suggestion, 'reasons' | 'node'> & Pick<SuggestionRowProps, 'own'>) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const hidden = reasons.length - named
  return (
    <>
      <ul>
        {(open ? reasons : reasons.slice(0, named)).map((reason) => (
          <ReasonLine key={reason.kind} reason={reason} {...whose} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="text-link note" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('actor.types.fewer') : say('suggestions.reasons.more', { count: hidden })}
        </button>
      )}
    </>
  )
}
