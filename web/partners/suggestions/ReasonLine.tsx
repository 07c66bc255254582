import { useState } from 'react'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Reason, Suggestion } from '../answered.ts'
import { reasonSentence } from './reasonSentence.ts'

/** Links that are named before the others are asked for. */
const named = 2

interface ReasonLineProps {
  readonly reason: Reason
  readonly node: Suggestion['node']
  /** Id of the cluster that looks for partners. */
  readonly own: string
}

/** A reason and the links that it rests on; each opens its evidence. */
export function ReasonLine({ reason, node, own }: ReasonLineProps) {
  const words = useWords()
  const { say } = words
  const [open, setOpen] = useState(false)
  const { links } = reason
  const shown = open ? links : links.slice(0, named)
  return (
    <li>
      {reasonSentence(reason, node.type, words)}{' '}
      <span className="reason-links note">
        {say('suggestions.see')}{' '}
        {shown.map(({ id, actor, cluster }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <StateLink
              to={{ mine: own, actor: node.id, link: id }}
              aria-label={`${say('evidence')}: ${actor.name}, ${cluster.name}`}
            >
              {actor.id === node.id ? cluster.name : `${actor.name}, ${cluster.name}`}
            </StateLink>
          </span>
        ))}
        {links.length > named && (
          <>
            {' '}
            <button type="button" className="text-link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? say('actor.types.fewer') : say('actor.types.more', { count: links.length - named })}
            </button>
          </>
        )}
      </span>
    </li>
  )
}
