/** The yearly accounts of all clusters of a data version. */
import {
  type Account,
  type AccountQuantity,
  accountQuantities,
  newestAccountYear,
  reported,
} from '../../domain/accounts.ts'
import type { YearNetwork } from '../../domain/yearNetwork.ts'
import type { Graph } from '../../graph/graph.ts'
import type { RecordRow } from '../../graph/reads.ts'
import { perVersion } from './perVersion.ts'

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function financing({ financingState, financingRegional, financingOther }: RecordRow): number | null {
  return [financingState, financingRegional, financingOther].reduce<number | null>((sum, third) => {
    const amount = number(third)
    return sum === null || amount === null ? null : sum + amount
  }, 0)
}

function numbersOf(row: RecordRow): Account['numbers'] {
  const all: RecordRow = { ...row, financing: financing(row) }
  return Object.fromEntries(
    accountQuantities.map((quantity) => [quantity, number(all[quantity])]),
  ) as Account['numbers']
}

/** Read once per data version. */
export const accountRows: (graph: Graph) => Promise<readonly RecordRow[]> = perVersion(async (graph) => {
  const { clusters, ids } = await graph.projection()
  return graph.read('accounts', { clusters: Array.from(clusters, (actor) => ids[actor] ?? '') })
})

/** What they say in numbers. */
export const accountsOf: (graph: Graph) => Promise<readonly Account[]> = perVersion(async (graph) => {
  const rows = await accountRows(graph)
  return rows.map((row) => ({ cluster: String(row.cluster), year: Number(row.year), numbers: numbersOf(row) }))
})

/** What the clusters at these positions reported in the newest year of accounts, up to the year of the network. */
export async function newestAccounts(graph: Graph, { projection, year }: YearNetwork, positions: readonly number[]) {
  const there = new Set(positions.map((position) => projection.ids[projection.clusters[position] ?? 0]))
  const accounts = (await accountsOf(graph)).filter(({ cluster }) => there.has(cluster))
  const accountYear = newestAccountYear(accounts, year) ?? null
  const inAccounts = (id: string, quantity: AccountQuantity) => {
    const known = accountYear === null ? new Map<string, number>() : reported(accounts, accountYear, quantity)
    return { value: known.get(id) ?? null, all: [...known.values()] }
  }
  return { accountYear, inAccounts }
}
