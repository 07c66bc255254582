/** Where does a cluster stand among all of its year? */
import type { AccountQuantity } from '../domain/accounts.ts'
import { coverage, coverageOfCounts } from '../domain/coverage.ts'
import { inSources } from '../domain/inSources.ts'
import { type Standing, standing } from '../domain/standing.ts'
import { existingClusters, positionOf } from '../domain/yearNetwork.ts'
import type { Asking } from './asking.ts'
import { newestAccounts } from './memory/accountsOf.ts'
import { yearNetworkOf } from './memory/yearNetworkOf.ts'

interface StandingsArguments {
  /** Of a cluster. */
  readonly id: string
  readonly year?: number | null
}
export interface AskedStandings {
  readonly year: number
  /** Partners by sector: null where the data set speaks of none for any cluster. */
  readonly knowledge: Standing | null
  readonly public: Standing | null
  readonly dedicated: Standing | null
  /** The newest year up to `year` with accounts; null when there is none. */
  readonly accountYear: number | null
  /** Null when the cluster did not report it. */
  readonly staff: Standing | null
  readonly financing: Standing | null
}

/** Null when the cluster does not exist in the year. Errors: BAD_USER_INPUT for the year. */
export async function askStandings(
  { graph }: Pick<Asking, 'graph'>,
  { id, year }: StandingsArguments,
): Promise<AskedStandings | null> {
  const network = await yearNetworkOf(graph, year)
  const existing = existingClusters(network)
  const position = positionOf(network, id)
  if (!existing.includes(position)) return null
  const { synthetic } = graph.dataset
  const among = (column: Int32Array): Standing | null => {
    if (!inSources(column, synthetic)) return null
    return standing(
      existing.map((other) => column[other] ?? 0),
      column[position] ?? 0,
      coverageOfCounts(network, column, synthetic),
    )
  }
  const { knowledge, public: publicActors, dedicated } = network.counts
  const { accountYear, inAccounts } = await newestAccounts(graph, network, existing)
  const amongAccounts = (quantity: AccountQuantity) => {
    const { value, all } = inAccounts(id, quantity)
    return value === null ? null : standing(all, value, coverage(all.length, existing.length, synthetic))
  }
  return {
    year: network.year,
    knowledge: among(knowledge),
    public: among(publicActors),
    dedicated: among(dedicated),
    accountYear,
    staff: amongAccounts('staffFte'),
    financing: amongAccounts('financing'),
  }
}
