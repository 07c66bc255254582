import { FigureMenu } from '../figure/FigureMenu.tsx'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { fileAddress } from '../state/fileAddress.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'

interface RowsOfOverlapProps {
  readonly table: 'overlap' | 'binding-actors'
  readonly name: string
  readonly anchor: string
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** A table of the view taken along: its rows, its citation, its address. */
export function RowsOfOverlap({ table, name, anchor, dataset }: RowsOfOverlapProps) {
  const { language } = useWords()
  const { state } = useViewState()
  const csv = fileAddress(table, dataset, state, { language })
  return <FigureMenu name={name} file={anchor} anchor={anchor} dataset={dataset} csv={csv} picture="table" />
}
