import { PageButtons } from '../actor/links/PageButtons.tsx'
import { useData } from '../data/useData.ts'
import { useListPage } from '../data/useListPage.ts'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import {
  TableActorCountDocument,
  TableActorsDocument,
  type TableActorsQuery,
  type TableActorsQueryVariables,
} from '../generated/late/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { type ActorRow, actorOf, actorPage, chosenAs } from './actorRows.ts'
import type { Column } from './column.ts'
import { DataTable } from './DataTable.tsx'
import { FileLink } from './FileLink.tsx'
import { NoFirms } from './NoFirms.tsx'
import type { RowOrder } from './rowOrder.ts'
import { ShownCount } from './ShownCount.tsx'
import { useRowsPage } from './TextFilter.tsx'

const pageSize = 100
const actorsOf = ({ actors }: TableActorsQuery) => actors

interface FirmPagesProps {
  readonly question: Omit<TableActorsQueryVariables, 'after'>
  readonly columns: readonly Column<ActorRow>[]
  readonly order: RowOrder
  readonly dataset: DatasetSummaryQuery['dataset']
  onClearText(): void
}

/** A hundred firms at a time: so many that not all of them are listed at once. */
export function FirmPages({ question, columns, order, dataset, onClearText }: FirmPagesProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const all = useData(TableActorCountDocument, { filter: { sectors: ['FIRM'], around: {} } }).last?.actors.totalCount
  const text = question.filter.text ?? undefined
  const { loaded, page } = useListPage(TableActorsDocument, question, actorsOf, useRowsPage(text))
  return (
    <Answer loaded={loaded} waiting={say('loading.table')}>
      {(data) => {
        const { rows, totalCount, pageInfo } = actorPage(data)
        const from = (page - 1) * pageSize + 1
        const to = from + rows.length - 1
        return (
          <>
            <div className="table-controls-row firms-shown">
              <ShownCount text={say('table.shown.firms', { shown: totalCount, all: all ?? totalCount })} />
              <FileLink table="firms" dataset={dataset} asked={{ ...state, text }} order={order} count={totalCount} />
            </div>
            {totalCount === 0 ? (
              <NoFirms filter={question.filter} onClearText={onClearText} />
            ) : (
              <DataTable
                caption={say('table.caption.firms', { from, to, total: totalCount })}
                columns={columns}
                rows={rows}
                order={order}
                isChosen={({ id }) => id === state.actor}
                actorOf={actorOf}
                chosenAs={chosenAs}
              />
            )}
            <div className="pages">
              <span className="quiet" role="status">
                {totalCount > 0 && say('partners.shown', { from, to, total: totalCount })}
              </span>
              <PageButtons
                page={page}
                hasNext={pageInfo.hasNextPage}
                rest={Math.min(pageSize, totalCount - to)}
                onTurn={(rowsPage) => go({ rowsPage })}
              />
            </div>
          </>
        )
      }}
    </Answer>
  )
}
