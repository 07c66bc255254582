import { group } from 'd3-array'
import { ClusterFilters } from '../clusterFilter/ClusterFilters.tsx'
import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import type { Kind } from '../generated/graphql.ts'
import { reset } from '../state/parameters.ts'
import { useViewState } from '../state/useViewState.ts'
import { FilterChip } from '../ui/FilterChip.tsx'
import { useWords } from '../words/useWords.tsx'
import { DownloadButton } from './DownloadButton.tsx'
import type { TableFile } from './fileOf.ts'
import { RowsSwitch } from './RowsSwitch.tsx'
import { kindPart, kindsWith, sectorPart, sectorsWith } from './rowParts.ts'
import { ShownCount } from './ShownCount.tsx'
import { TextFilter, type useTypedText } from './TextFilter.tsx'

interface ControlsProps {
  readonly parts: readonly ClusterPart[]
  readonly typed: ReturnType<typeof useTypedText>
  /** Rows under all conditions but that on kinds. */
  readonly ofText: readonly { readonly kind: Kind }[]
  /** How many rows pass. */
  readonly text: string
  file(): Promise<TableFile>
}

/** What the rows are, which of them pass, how many that is, and all of it as a file. */
export function Controls({ parts, typed, ofText, text, file }: ControlsProps) {
  const words = useWords()
  const { state, go } = useViewState()
  const kinds = kindPart(words, state, new Map([...group(ofText, ({ kind }) => kind)].map(([k, of]) => [k, of.length])))
  const sectors = sectorPart(words, state)
  const more = {
    chips: (
      <>
        <FilterChip part={sectors} onChoose={(chosen) => go(sectorsWith(chosen))} />
        <FilterChip part={kinds} onChoose={(chosen) => go(kindsWith(kinds, chosen, state))} />
      </>
    ),
    inForce: [sectors.chosen.length > 0, kinds.chosen.length > 0, state.text].filter(Boolean).length,
    changed: [state.sectors, state.kinds, state.text].some((condition) => condition !== undefined),
    clear: reset(['sectors', 'kinds', 'text']),
  }
  return (
    <div className="table-controls">
      <div className="table-controls-row">
        <RowsSwitch />
        <TextFilter {...typed} />
        <ShownCount text={text} />
        <DownloadButton file={file} />
      </div>
      <ClusterFilters parts={parts} more={more} />
    </div>
  )
}
