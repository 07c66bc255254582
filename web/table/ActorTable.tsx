import { type ReactNode, useMemo } from 'react'
import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import { useData } from '../data/useData.ts'
import type { DatasetSummaryQuery, LandscapeQuery } from '../generated/graphql.ts'
import { TableActorCountDocument, TableActorPlaceDocument, TableActorsDocument } from '../generated/late/graphql.ts'
import { clusterFilter } from '../state/clusterFilter.ts'
import type { SortKey } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'
import { type ActorRow, actorColumns, actorOf, actorOrders, actorPage, chosenAs, quantities } from './actorRows.ts'
import { ManyFirms } from './ManyFirms.tsx'
import { Missing } from './Missing.tsx'
import { NoRows } from './NoRows.tsx'
import { RowTable } from './RowTable.tsx'
import { isReversed, orderOf } from './rowOrder.ts'
import { rowConditions, rowSectors } from './rowParts.ts'
import { useRowsPage, useTypedText } from './TextFilter.tsx'
import { useChosenAtFirst } from './useChosenAtFirst.ts'
import { usePlaceName } from './usePlaceName.ts'
import { useRowPages } from './useRowPages.ts'

export interface TablePart {
  readonly dataset: DatasetSummaryQuery['dataset']
  readonly parts: readonly ClusterPart[]
  readonly landscape: LandscapeQuery['landscape']
}

/** A quantity that the sources do not speak of is no 0. */
function drawActor(row: ActorRow, key: SortKey): ReactNode {
  const quantity = quantities.find((one) => one === key)
  return row.kind === 'CLUSTER' && quantity && row[quantity] === undefined ? <Missing /> : undefined
}

/** The clusters of the filter and their partners. */
export function ActorTable({ dataset, parts, landscape }: TablePart) {
  const words = useWords()
  const { state } = useViewState()
  const typed = useTypedText()
  const placeName = usePlaceName(dataset)
  const columns = useMemo(() => actorColumns(words, placeName), [words, placeName])
  const order = orderOf(state, columns)
  const sectors = [...new Set(['CLUSTER' as const, ...rowSectors(state)])]
  const around = { sectors, around: clusterFilter(state) ?? {} }
  const asked = rowConditions(state, typed.asked)
  const question = {
    filter: { ...around, ...asked },
    orderBy: actorOrders[order.key] ?? 'NAME',
    reverse: isReversed(order),
  } as const
  const opened = useChosenAtFirst()
  const place = useData(TableActorPlaceDocument, { ...question, actor: opened?.actor ?? '' }, { pause: !opened })
  const pages = useRowPages(
    TableActorsDocument,
    question,
    actorPage,
    (opened && place.state === 'ready' && place.data.actors.place) || undefined,
    useRowsPage(typed.asked),
  )
  const all = useData(TableActorCountDocument, { filter: { sectors, around: {} } }).last?.actors.totalCount
  return (
    <>
      {state.sectors?.includes('FIRM') && <ManyFirms firms={landscape.firms.participating} />}
      <RowTable
        {...{ dataset, parts, typed, pages, columns, order, all }}
        name="actors"
        none={
          <NoRows
            typed={typed}
            asked={asked}
            document={TableActorCountDocument}
            variablesOf={(conditions) => ({ filter: { ...around, ...conditions } })}
            countOf={({ actors }) => actors.totalCount}
          />
        }
        isChosen={({ id }) => id === state.actor}
        actorOf={actorOf}
        chosenAs={chosenAs}
        draw={drawActor}
      />
    </>
  )
}
