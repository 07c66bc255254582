import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useData } from '../data/useData.ts'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import {
  TableActorCountDocument,
  TableActorsDocument,
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

const pageSize = 100

interface FirmPagesProps {
  readonly question: Omit<TableActorsQueryVariables, 'after'>
  readonly columns: readonly Column<ActorRow>[]
  readonly order: RowOrder
  readonly dataset: DatasetSummaryQuery['dataset']
  onClearText(): void
}

interface Turned {
  /** The question whose pages were turned. */
  readonly of: string
  /** Cursors of the pages gone through. */
  readonly pages: readonly string[]
}

/** A hundred firms at a time: so many that not all of them are listed at once. */
export function FirmPages({ question, columns, order, dataset, onClearText }: FirmPagesProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const key = JSON.stringify(question)
  const [turned, turn] = useState<Turned>({ of: key, pages: [] })
  const pages = turned.of === key ? turned.pages : []
  const setPages = (gone: readonly string[]) => turn({ of: key, pages: gone })
  const loaded = useData(TableActorsDocument, { ...question, after: pages.at(-1) ?? null })
  const all = useData(TableActorCountDocument, { filter: { sectors: ['FIRM'], around: {} } }).last?.actors.totalCount
  const text = question.filter.text ?? undefined
  return (
    <Answer loaded={loaded} waiting={say('loading.table')}>
      {(data) => {
        const { rows, totalCount, pageInfo } = actorPage(data)
        const from = pages.length * pageSize + 1
        const to = from + rows.length - 1
        const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
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
              {pages.length > 0 && (
                <Button className="button small" onPress={() => setPages(pages.slice(0, -1))}>
                  {say('partners.previous')}
                </Button>
              )}
              {next && (
                <Button className="button small" onPress={() => setPages([...pages, next])}>
                  {say('partners.next', { count: Math.min(pageSize, totalCount - to) })}
                </Button>
              )}
            </div>
          </>
        )
      }}
    </Answer>
  )
}
