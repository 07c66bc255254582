import type { ReactNode } from 'react'
import { ClusterFilters } from '../clusterFilter/ClusterFilters.tsx'
import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import { reset } from '../state/parameters.ts'
import { useViewState } from '../state/useViewState.ts'
import { FilterChip } from '../ui/FilterChip.tsx'
import { useWords } from '../words/useWords.tsx'
import { RowsSwitch } from './RowsSwitch.tsx'
import { kindPart, kindsWith, sectorPart, sectorsWith, typePart, typesWith } from './rowParts.ts'
import { ShownCount } from './ShownCount.tsx'
import { TextFilter, type useTypedText } from './TextFilter.tsx'
import type { RowPage } from './useRowPages.ts'

interface ControlsProps {
  readonly parts: readonly ClusterPart[]
  /** The year of the data set. */
  readonly year: number
  readonly typed: ReturnType<typeof useTypedText>
  /** Rows by kind and type of actor, each under all conditions but its own. */
  readonly facets: RowPage<unknown>['facets']
  /** How many rows pass. */
  readonly text: string
  /** The way to a file of all of them. */
  readonly file: ReactNode
}

/** What the rows are, which of them pass, how many that is, and all of it as a file. */
export function Controls({ parts, year, typed, facets, text, file }: ControlsProps) {
  const words = useWords()
  const { state, go } = useViewState()
  const kinds = kindPart(words, state, facets.kinds)
  const types = typePart(words, state, facets.types)
  const sectors = sectorPart(words, state)
  const more = {
    chips: (
      <>
        <FilterChip part={sectors} onChoose={(chosen) => go(sectorsWith(chosen))} />
        <FilterChip part={kinds} onChoose={(chosen) => go(kindsWith(kinds, chosen, state))} />
        <FilterChip part={types} onChoose={(chosen) => go(typesWith(chosen))} />
      </>
    ),
    inForce: [sectors.chosen.length > 0, kinds.chosen.length > 0, types.chosen.length > 0, state.text].filter(Boolean)
      .length,
    changed: [state.sectors, state.kinds, state.types, state.text].some((condition) => condition !== undefined),
    clear: reset(['sectors', 'kinds', 'types', 'text']),
  }
  return (
    <div className="table-controls">
      <div className="table-controls-row">
        <RowsSwitch />
        <TextFilter {...typed} />
        <ShownCount text={text} />
        {file}
      </div>
      <ClusterFilters parts={parts} year={year} more={more} />
    </div>
  )
}
