import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import type { AnsweredList, GoodGrouping } from './answered.ts'
import { placedOtherwise } from './stable.ts'

interface GoodGroupingsProps {
  readonly list: AnsweredList
  readonly nameOf: (id: string) => string
}

/** A grouping in the address of Mergers: a cluster that is alone goes on without a group. */
export const inMergers = ({ groupClusterIds }: GoodGrouping) => ({
  view: 'mergers' as const,
  groups: groupClusterIds.filter(({ length }) => length > 1).map((ids) => ({ clusters: ids.toSorted() })),
  ended: undefined,
})

/** The best groupings, each with what it has otherwise than the first, and the way to weigh it in Mergers. */
export function GoodGroupings({ list, nameOf }: GoodGroupingsProps) {
  const { say, list: listed, decimal } = useWords()
  const { goodGroupings, groupingCount } = list
  const [first] = goodGroupings
  const behind = (score: number): string => decimal((first?.score ?? 0) - score)
  return (
    <section aria-labelledby="groupings-good">
      <h2 id="groupings-good">{say('groupings.good', { shown: goodGroupings.length, count: groupingCount })}</h2>
      <ol className="groupings-good">
        {goodGroupings.map((grouping, i) => {
          const others = placedOtherwise(grouping.groupClusterIds, first?.groupClusterIds ?? [])
          const number = i + 1
          return (
            <li key={grouping.groupClusterIds.join('*')}>
              <p>
                {i === 0
                  ? say('groupings.good.first', {
                      groups: grouping.groupClusterIds.length,
                      score: decimal(grouping.score),
                    })
                  : say('groupings.good.behind', { behind: behind(grouping.score) })}{' '}
                <StateLink to={inMergers(grouping)} aria-label={say('groupings.open.numbered', { number })}>
                  {say('groupings.open')}
                </StateLink>
              </p>
              {i > 0 && (
                <p className="note quiet">
                  {say('groupings.good.otherwise', { clusters: listed(others.map(nameOf)) })}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
