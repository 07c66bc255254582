/** What clusters reported of each year, one row an account, oldest first. */
import { countFile } from '../cost/filePoints.ts'
import { accountQuantities } from '../domain/accounts.ts'
import { notFound } from '../errors.ts'
import type { RecordRow } from '../graph/reads.ts'
import { accountRows } from '../questions/memory/accountsOf.ts'
import { reference } from '../questions/memory/reference.ts'
import { software } from '../software.ts'
import type { TableFile } from './makeTable.ts'
import { checkRows, readActors } from './readRows.ts'
import type { Column } from './table.ts'

interface AccountLine {
  readonly row: RecordRow
  readonly clusterName: string
  readonly sourceTitle: string
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

const thirds = ['financingState', 'financingRegional', 'financingOther'] as const
const reported = [...accountQuantities.filter((quantity) => quantity !== 'financing'), ...thirds]

const columns: readonly Column<AccountLine>[] = [
  { id: 'id', type: 'code', value: ({ row }) => textOf(row.id) },
  { id: 'cluster', type: 'code', value: ({ row }) => textOf(row.cluster) },
  { id: 'clusterName', type: 'text', value: ({ clusterName }) => clusterName },
  { id: 'year', type: 'code', value: ({ row }) => textOf(row.year) },
  ...reported.map(
    (quantity): Column<AccountLine> => ({ id: quantity, type: 'figure', value: ({ row }) => numberOf(row[quantity]) }),
  ),
  { id: 'method', type: 'word', value: ({ row }) => textOf(row.method)?.toUpperCase() ?? null },
  { id: 'source', type: 'code', value: ({ row }) => textOf(row.source) },
  { id: 'sourceTitle', type: 'text', value: ({ sourceTitle }) => sourceTitle },
  { id: 'locator', type: 'text', value: ({ row }) => textOf(row.locator) },
]

export const accountsTable: TableFile<AccountLine> = {
  count: countFile.accounts,
  takes: { parameters: ['clusters'] },
  async make({ graph, signal }, { asked: { clusters } }) {
    const { numberOf: known } = await graph.projection()
    const missing = clusters?.filter((id) => !known.has(id)) ?? []
    if (missing.length > 0) throw notFound('cluster', missing)
    const wanted = clusters && new Set(clusters)
    const stored = (await accountRows(graph)).filter(({ cluster }) => wanted?.has(String(cluster)) ?? true)
    checkRows(stored.length)
    const actors = await readActors(
      graph,
      stored.map(({ cluster }) => String(cluster)),
      signal,
    )
    const { sources } = await reference(graph)
    const rows = stored.map((row) => ({
      row,
      clusterName: actors.get(String(row.cluster))?.name ?? String(row.cluster),
      sourceTitle: String(sources.get(String(row.source))?.title ?? row.source),
    }))
    // The database gives rows in an order of its own.
    const order = ({ row, clusterName }: AccountLine) => `${clusterName} ${row.cluster} ${row.year}`
    rows.sort((a, b) => order(a).localeCompare(order(b), 'da'))
    return { columns, rows, year: null, method: { software } }
  },
}
