/** Where a cluster stands among all, and which criteria of the catalogue it meets. */
import { type AccountQuantity, newestAccountYear, reported } from '../domain/accounts.ts'
import { criteria as judge } from '../domain/criteria.ts'
import { standing } from '../domain/standing.ts'
import { existingClusters, type YearNetwork } from '../domain/yearNetwork.ts'
import type { ClusterResolvers, CriterionResolvers } from '../generated/resolvers.ts'
import type { Graph } from '../graph/graph.ts'
import { accountsOf } from './accounts.ts'
import { positionOf } from './clusterPositions.ts'
import { reference } from './reference.ts'
import { yearNetworkOf } from './yearNetworkOf.ts'

/** What the cluster and the others reported in the newest year of accounts. */
async function accounted(graph: Graph, { projection, year }: YearNetwork, existing: readonly number[]) {
  const there = new Set(existing.map((position) => projection.ids[projection.clusters[position] ?? 0]))
  const accounts = (await accountsOf(graph)).filter(({ cluster }) => there.has(cluster))
  const accountYear = newestAccountYear(accounts, year) ?? null
  const inAccounts = (id: string, quantity: AccountQuantity) => {
    const known = accountYear === null ? new Map<string, number>() : reported(accounts, accountYear, quantity)
    return { value: known.get(id) ?? null, all: [...known.values()] }
  }
  return { accountYear, inAccounts }
}

const standings: NonNullable<ClusterResolvers['standings']> = async ({ id }, { year }, { graph }) => {
  const network = await yearNetworkOf(graph, year)
  const existing = existingClusters(network)
  const position = positionOf(network, id)
  if (!existing.includes(position)) return null
  const among = (column: Int32Array) => {
    const found = standing(
      existing.map((other) => column[other] ?? 0),
      column[position] ?? 0,
    )
    if (!found) throw new Error('A cluster of the year is not among those of the year.')
    return found
  }
  const { knowledge, public: publicActors, dedicated } = network.counts
  const { accountYear, inAccounts } = await accounted(graph, network, existing)
  const amongAccounts = (quantity: AccountQuantity) => {
    const { value, all } = inAccounts(id, quantity)
    return value === null ? null : standing(all, value)
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

const criteria: NonNullable<ClusterResolvers['criteria']> = async ({ id, label }, { year }, { graph }) => {
  const network = await yearNetworkOf(graph, year)
  const position = positionOf(network, id)
  const { inAccounts } = await accounted(graph, network, [position])
  const count = (column: Int32Array) => column[position] ?? 0
  return judge({
    knowledge: count(network.counts.knowledge),
    public: count(network.counts.public),
    firms: count(network.counts.firms),
    dedicated: count(network.counts.dedicated),
    staffFte: inAccounts(id, 'staffFte').value,
    label,
    complete: graph.dataset.synthetic,
  })
}

export const clusterStandings = { standings, criteria }

export const Criterion: CriterionResolvers = {
  term: async ({ number }, _, { graph }) => {
    const { terms } = await reference(graph)
    return terms.filter(({ category }) => category === 'criterion')[number - 1] ?? null
  },
}
