import { group } from 'd3-array'
import { type ReactNode, useMemo } from 'react'
import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import type { DatasetSummaryQuery, Kind } from '../generated/graphql.ts'
import type { Change } from '../state/changeViewState.ts'
import { type SortKey, tidyText } from '../state/parameters/table.ts'
import { pinnedAddress } from '../state/pinnedAddress.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'
import { ChosenActor } from './ChosenActor.tsx'
import { Controls } from './Controls.tsx'
import type { Column, NamedRow } from './column.ts'
import { conditionsOf } from './conditionsOf.ts'
import { DataTable } from './DataTable.tsx'
import { DownloadButton } from './DownloadButton.tsx'
import { type FileColumns, fileOf } from './fileOf.ts'
import { filterRows, searchable } from './filterRows.ts'
import { NoRows } from './NoRows.tsx'
import { orderOf, orderRows } from './orderRows.ts'
import { rowKinds } from './rowParts.ts'
import { ShowMore, useShownRows } from './ShowMore.tsx'
import type { useTypedText } from './TextFilter.tsx'

interface RowTableProps<Row> {
  readonly name: 'actors'
  readonly dataset: DatasetSummaryQuery['dataset']
  readonly parts: readonly ClusterPart[]
  readonly typed: ReturnType<typeof useTypedText>
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** How many rows there are without a filter. */
  readonly all: number
  readonly ids: FileColumns<Row>
  isChosen(row: Row): boolean
  linkOf(row: Row, key: SortKey): Change | undefined
  draw?(row: Row, key: SortKey): ReactNode
}

/** Rows that are all here: filtered, ordered, shown a hundred at a time, and as a file. */
export function RowTable<Row extends NamedRow & { readonly kind: Kind; readonly otherNames: readonly string[] }>(
  props: RowTableProps<Row>,
) {
  const { name, dataset, parts, typed, rows, columns, all, ids, isChosen } = props
  const { say, compare } = useWords()
  const { state } = useViewState()
  const order = orderOf(state, columns)
  const searched = useMemo(() => searchable(rows, columns), [rows, columns])
  const text = tidyText(typed.text)
  const kinds = useMemo(() => rowKinds(state), [state])
  const passing = useMemo(() => filterRows(searched, { kinds, text }), [searched, kinds, text])
  const ordered = useMemo(() => {
    const column = columns.find(({ key }) => key === order.key)
    return orderRows(passing, column, order.descending, compare)
  }, [passing, columns, order.key, order.descending, compare])
  const counts = new Map(
    [...group(filterRows(searched, { text }), ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]),
  )
  const shown = useShownRows(ordered, isChosen)
  const file = async () => {
    const { text: _, ...others } = state
    const asked = { ...others, ...(text && { text }) }
    const address = pinnedAddress(location.origin, asked, dataset)
    return fileOf(name, { columns, rows: ordered, ids }, { ...dataset, address, conditions: conditionsOf(asked) })
  }
  return (
    <>
      <Controls
        parts={parts}
        typed={typed}
        counts={counts}
        text={say(`table.shown.${name}`, { shown: passing.length, all })}
        file={<DownloadButton file={file} />}
      />
      <ChosenActor />
      {passing.length === 0 ? (
        rows.length > 0 && (
          <NoRows
            typed={typed}
            withoutText={filterRows(searched, { kinds }).length}
            withoutKinds={filterRows(searched, { text }).length}
          />
        )
      ) : (
        <>
          <DataTable
            caption={say(`table.caption.${name}`, { shown: shown.rows.length, passing: passing.length })}
            columns={columns}
            rows={shown.rows}
            order={order}
            isChosen={isChosen}
            linkOf={props.linkOf}
            {...(props.draw && { draw: props.draw })}
          />
          <ShowMore shown={shown} passing={passing.length} />
        </>
      )}
    </>
  )
}
