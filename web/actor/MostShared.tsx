import { useData } from '../data/useData.ts'
import { MostSharedDocument } from '../generated/late/graphql.ts'
import { Dumbbell } from '../overlap/ranking/Dumbbell.tsx'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { coverageText } from '../ui/coverageText.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import '../overlap/ranking/strongest.css'
import './mostShared.css'

interface MostSharedProps {
  /** Id of a cluster. */
  readonly cluster: string
  /** How many clusters are named. */
  readonly most: number
}

/** With whom a cluster shares more partners than chance explains, furthest above chance first, each leading to the pair. */
export function MostShared({ cluster, most }: MostSharedProps) {
  const words = useWords()
  const { say, count, decimal } = words
  const { state } = useViewState()
  const loaded = useData(MostSharedDocument, { cluster })
  return (
    <section className="most-shared" aria-labelledby="most-shared">
      <h3 id="most-shared">{say('actor.shares')}</h3>
      {state.year && <p className="note quiet">{say('actor.shares.allYears')}</p>}
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ profile }) => {
          if (profile && !profile.judged)
            return <p className="note">{say('coverage.pair.ever', coverageText(words, profile.coverages))}</p>
          const above = (profile?.others ?? []).filter(({ analytic }) => analytic?.verdict === 'ABOVE').slice(0, most)
          const longest = Math.max(1, ...above.map(({ shared }) => shared))
          if (above.length === 0) return <p className="note">{say('actor.shares.nobody')}</p>
          return (
            <ul>
              {above.map(({ cluster: other, shared, expected }) => (
                <li key={other.id}>
                  <StateLink to={{ view: 'overlap', pair: [cluster, other.id], actor: undefined, link: undefined }}>
                    {other.name}
                  </StateLink>
                  <Dumbbell observed={shared} expected={expected} most={longest} />
                  <span className="note">
                    <Emphasis
                      text={say('actor.shares.against', { shared: count(shared), expected: decimal(expected) })}
                    />
                  </span>
                </li>
              ))}
            </ul>
          )
        }}
      </Answer>
    </section>
  )
}
