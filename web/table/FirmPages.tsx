import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useData } from '../data/useData.ts'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { type ActorFilter, TableFirmsDocument } from '../generated/late/graphql.ts'
import type { SortKey } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import type { Column } from './column.ts'
import { DataTable } from './DataTable.tsx'
import { FirmDownload } from './FirmDownload.tsx'
import type { FirmRow } from './firmRows.ts'
import { NoFirms } from './NoFirms.tsx'
import { ShownCount } from './ShownCount.tsx'

const pageSize = 100
/** What the API orders firms by. */
const sortable: readonly SortKey[] = ['name', 'clusters']

interface FirmPagesProps {
  readonly filter: ActorFilter
  readonly columns: readonly Column<FirmRow>[]
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** A hundred firms at a time, by name or with those of most clusters first. */
export function FirmPages({ filter, columns, dataset }: FirmPagesProps) {
  const { state } = useViewState()
  const byClusters = state.sort === '-clusters'
  return <Pages key={String(byClusters)} {...{ filter, columns, dataset, byClusters }} />
}

function Pages({ filter, columns, dataset, byClusters }: FirmPagesProps & { readonly byClusters: boolean }) {
  const { say } = useWords()
  const { state } = useViewState()
  const [pages, setPages] = useState<readonly string[]>([])
  const orderBy = byClusters ? 'CLUSTERS' : 'NAME'
  const loaded = useData(TableFirmsDocument, { filter, orderBy, after: pages.at(-1) ?? null })
  return (
    <Answer loaded={loaded} waiting={say('loading.table')}>
      {({ actors: { nodes, totalCount, pageInfo } }) => {
        const from = pages.length * pageSize + 1
        const to = from + nodes.length - 1
        const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
        return (
          <>
            <div className="table-controls-row firms-shown">
              <ShownCount text={say('table.shown.firms', { count: totalCount })} />
              <FirmDownload {...{ filter, orderBy, columns, dataset }} />
            </div>
            {totalCount === 0 ? (
              <NoFirms filter={filter} />
            ) : (
              <DataTable
                caption={say('table.caption.firms', { from, to, total: totalCount })}
                columns={columns}
                rows={nodes}
                order={byClusters ? { key: 'clusters', descending: true } : { key: 'name', descending: false }}
                sortable={sortable}
                isChosen={({ id }) => id === state.actor}
                linkOf={({ id }, key) => (key === 'name' ? { actor: id, link: undefined } : undefined)}
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
