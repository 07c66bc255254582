import { WideTable } from '../ui/WideTable.tsx'
import { useWords } from '../words/useWords.tsx'
import type { AnsweredList } from './answered.ts'
import { stableGroups } from './stable.ts'

interface StableProps {
  readonly list: AnsweredList
  readonly nameOf: (id: string) => string
}

/** Each group of the best grouping, and in how many of the good ones it is whole. */
export function Stable({ list, nameOf }: StableProps) {
  const { say, list: listed, count: written, compare } = useWords()
  const groups = stableGroups(list.goodGroupings[0]?.groupClusterIds ?? [], list.wholeCounts)
  return (
    <section aria-labelledby="groupings-stable">
      <h2 id="groupings-stable">{say('groupings.stable')}</h2>
      <WideTable caption={say('groupings.stable')}>
        <thead>
          <tr>
            <th scope="col">{say('groupings.stable.group')}</th>
            <th scope="col" className="number">
              {say('groupings.stable.size')}
            </th>
            <th scope="col" className="number">
              {say('groupings.stable.whole')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ clusters, count }) => (
            <tr key={clusters.join()}>
              <th scope="row">{listed(clusters.map(nameOf).sort(compare))}</th>
              <td className="number">{written(clusters.length)}</td>
              <td className="number">
                {count === list.groupingCount
                  ? say('groupings.stable.all', { count: list.groupingCount })
                  : say('groupings.stable.of', { count, all: list.groupingCount })}
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}
