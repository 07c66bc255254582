import type { ReactNode } from 'react'
import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { SortKey } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { Loading } from '../ui/Answer.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { useWords } from '../words/useWords.tsx'
import { ChosenActor } from './ChosenActor.tsx'
import { Controls } from './Controls.tsx'
import type { Column, NamedRow } from './column.ts'
import { DataTable } from './DataTable.tsx'
import { FileLink } from './FileLink.tsx'
import type { RowOrder } from './rowOrder.ts'
import { ShowMore } from './ShowMore.tsx'
import type { useTypedText } from './TextFilter.tsx'
import type { RowPages } from './useRowPages.ts'

interface RowTableProps<Row> {
  readonly name: 'actors' | 'links'
  readonly dataset: DatasetSummaryQuery['dataset']
  readonly parts: readonly ClusterPart[]
  readonly typed: ReturnType<typeof useTypedText>
  readonly pages: RowPages<Row>
  readonly columns: readonly Column<Row>[]
  readonly order: RowOrder
  /** How many rows there are without a filter; undefined until that is known. */
  readonly all: number | undefined
  /** What is said where no row passes. */
  readonly none: ReactNode
  isChosen(row: Row): boolean
  actorOf(row: Row, key: SortKey): string | undefined
  readonly chosenAs?: ((row: Row) => string) | undefined
  draw(row: Row, key: SortKey): ReactNode
}

/** Rows that the server filters, orders and counts, a hundred at a time, and all of them as a file. */
export function RowTable<Row extends NamedRow>(props: RowTableProps<Row>) {
  const { name, dataset, parts, typed, columns, order, all, none, isChosen, actorOf, chosenAs, draw } = props
  const { first, shown, problem, retry } = props.pages
  const { say } = useWords()
  const { state } = useViewState()
  if (!first) return problem ? <Trouble problem={problem} retry={retry} /> : <Loading waiting={say('loading.table')} />
  const { totalCount: total, facets } = first
  return (
    <>
      {problem && <Trouble problem={problem} retry={retry} />}
      <Controls
        parts={parts}
        year={dataset.year}
        typed={typed}
        facets={facets}
        text={say(`table.shown.${name}`, { shown: total, all: all ?? total })}
        file={
          <FileLink
            table={name}
            dataset={dataset}
            asked={{ ...state, text: typed.asked }}
            order={order}
            count={total}
          />
        }
      />
      <ChosenActor />
      {total === 0 ? (
        none
      ) : (
        <>
          <DataTable
            caption={say(`table.caption.${name}`, { shown: shown.rows.length, passing: total })}
            columns={columns}
            rows={shown.rows}
            order={order}
            isChosen={isChosen}
            actorOf={actorOf}
            chosenAs={chosenAs}
            draw={draw}
          />
          <ShowMore shown={shown} passing={total} />
        </>
      )}
    </>
  )
}
