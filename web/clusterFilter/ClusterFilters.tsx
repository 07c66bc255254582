import { memo, type ReactNode } from 'react'
import type { Change } from '../state/changeViewState.ts'
import { noClusterCondition } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { ClearAll } from '../ui/ClearAll.tsx'
import { FilterChip } from '../ui/FilterChip.tsx'
import { FilterSheet } from '../ui/FilterSheet.tsx'
import { useNarrow } from '../ui/useNarrow.ts'
import { useWords } from '../words/useWords.tsx'
import { YearChip } from '../year/YearChip.tsx'
import { type ClusterPart, clusterFilterWith } from './clusterParts.ts'

export interface MoreConditions {
  readonly chips: ReactNode
  readonly inForce: number
  /** Whether any is not as it usually is. */
  readonly changed: boolean
  /** What "Clear all" changes beyond the conditions on clusters. */
  readonly clear: Change
}
interface ClusterFiltersProps {
  readonly parts: readonly ClusterPart[]
  /** The year of the data set. */
  readonly year: number
  /** Conditions of the view beyond those on clusters. */
  readonly more?: MoreConditions
}

/** The conditions that clusters must meet, and the year, each a chip that names it; on a phone in a sheet. */
export const ClusterFilters = memo(function ClusterFilters({ parts, year, more }: ClusterFiltersProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const phone = useNarrow(599)
  const inForce = parts.filter(({ chosen }) => chosen.length > 0).length + (state.year ? 1 : 0)
  const chips = (
    <div className="chips">
      {more?.chips}
      {parts.map((part) => (
        <FilterChip key={part.key} part={part} onChoose={(chosen) => go(clusterFilterWith(part, chosen))} />
      ))}
      <YearChip usual={year} />
      {(inForce > 0 || more?.changed) && (
        <ClearAll onClear={() => go({ ...noClusterCondition, year: undefined, ...more?.clear })} />
      )}
    </div>
  )
  return phone ? (
    <FilterSheet inForce={inForce + (more?.inForce ?? 0)}>{chips}</FilterSheet>
  ) : (
    <section className="filter-row" aria-label={say('filters')}>
      <span className="quiet note" aria-hidden="true">
        {say('filters')}
      </span>
      {chips}
    </section>
  )
})
