import { useMemo } from 'react'
import { Switch } from 'react-aria-components'
import { useData } from '../../data/useData.ts'
import { LandscapeDocument } from '../../generated/graphql.ts'
import type { OverlapQuery } from '../../generated/late/graphql.ts'
import { noOverlapCondition } from '../../state/overlapFilter.ts'
import { type OverlapState, partnerSectors } from '../../state/parameters/overlap.ts'
import { useViewState } from '../../state/useViewState.ts'
import { ClearAll } from '../../ui/ClearAll.tsx'
import { FilterChip } from '../../ui/FilterChip.tsx'
import { FilterSheet } from '../../ui/FilterSheet.tsx'
import { useWords } from '../../words/useWords.tsx'
import { YearChip } from '../../year/YearChip.tsx'
import { filterParts, stateWith } from './filterParts.ts'

/** Conditions that the address holds: those that are cleared. */
const changed = (state: OverlapState) => Object.keys(noOverlapCondition).filter((key) => key in state)

/** How many conditions are in force; the sectors are one unless all of them are chosen. */
function countInForce(state: OverlapState): number {
  const sectors = state.sectors?.length === partnerSectors.length ? 0 : 1
  return sectors + changed(state).filter((key) => key !== 'sectors').length
}

interface FiltersProps {
  /** The year of the data set. */
  readonly year: number
  readonly clusters: OverlapQuery['overlap']['comparedClusters']
}

/** The conditions under which links count and pairs are shown, each a chip that names it. */
export function Filters({ year, clusters }: FiltersProps) {
  const words = useWords()
  const { say } = words
  const { state, go } = useViewState()
  const all = useAllClusters(clusters)
  const parts = useMemo(() => filterParts(words, state, all), [words, state, all])
  return (
    <div className="chips">
      {parts.map((part) => (
        <FilterChip key={part.key} part={part} onChoose={(chosen) => go(stateWith(part, chosen))} />
      ))}
      <YearChip usual={year} />
      <Switch
        className="switch"
        isSelected={state.weighted === true}
        onChange={(weighted) => go({ weighted: weighted ? true : undefined })}
      >
        <span className="switch-track" />
        {say('overlap.filter.weighted')}
      </Switch>
      {changed(state).length > 0 && <ClearAll onClear={() => go(noOverlapCondition)} />}
    </div>
  )
}

/** The same conditions on a phone, in a sheet. */
export function PhoneFilters(props: FiltersProps) {
  const { state } = useViewState()
  const inForce = countInForce(state)
  return (
    <FilterSheet inForce={inForce}>
      <Filters {...props} />
    </FilterSheet>
  )
}

interface Named {
  readonly id: string
  readonly name: string
}

/** The clusters that can be chosen: all of the data set's year, by name; the shown ones until those are known. */
function useAllClusters(shown: OverlapQuery['overlap']['comparedClusters']): readonly Named[] {
  const landscape = useData(LandscapeDocument, {}).last?.landscape
  return useMemo(() => {
    const known = new Map<string, Named>()
    for (const { cluster } of landscape?.knowledge.values ?? []) known.set(cluster.id, cluster)
    for (const { cluster } of shown) known.set(cluster.id, cluster)
    return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'da', { numeric: true }))
  }, [landscape, shown])
}
