/** The network of the year that a question is about. */
import { LRUCache } from 'lru-cache'
import { type CountedNetwork, wholeNetwork, type YearNetwork, yearNetwork } from '../../domain/yearNetwork.ts'
import { badUserInput } from '../../errors.ts'
import type { Graph } from '../../graph/graph.ts'
import { perVersion } from './perVersion.ts'

const byYear = perVersion(async (graph) => {
  const projection = await graph.projection()
  return new LRUCache<number, YearNetwork>({ max: 8, memoMethod: (year) => yearNetwork(projection, year) })
})

const whole = perVersion(async (graph) => wholeNetwork(await graph.projection()))

/** Errors: BAD_USER_INPUT for a year outside 1000–2100. */
export function checkYear(year: number): number {
  if (year < 1000 || year > 2100) throw badUserInput('year', 'must be from 1000 to 2100', 'RANGE')
  return year
}

/** Clusters are merged with the links of one year, or of all: of others nothing is known. */
function checkMergedYear({ merged }: Graph, year: number | null): void {
  if (!merged || merged.year === year) return
  const only = merged.year === null ? 'null, for all years' : String(merged.year)
  throw badUserInput('year', `must be ${only}, because that is the year for which the clusters were merged`, 'CONFLICT')
}

/** Without a year that of the data set, or for which clusters were merged. Errors: BAD_USER_INPUT for a year outside 1000–2100. */
export async function yearNetworkOf(graph: Graph, asked?: number | null): Promise<YearNetwork> {
  const year = checkYear(asked ?? graph.merged?.year ?? graph.dataset.year)
  checkMergedYear(graph, year)
  return (await byYear(graph)).memo(year)
}

/** Of all years when the year is null, without one that of the data set, or for which clusters were merged. Errors: BAD_USER_INPUT for a year outside 1000–2100. */
export async function networkOf(graph: Graph, asked: number | null | undefined): Promise<CountedNetwork> {
  const year = asked === undefined ? graph.merged?.year : asked
  if (year !== null) return yearNetworkOf(graph, year)
  checkMergedYear(graph, null)
  return whole(graph)
}
