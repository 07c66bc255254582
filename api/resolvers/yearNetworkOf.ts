/** The network of the year that a question is about. */
import { type YearNetwork, yearNetwork } from '../domain/yearNetwork.ts'
import { badUserInput } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { perVersion } from './perVersion.ts'

const yearsKept = 8
const byYear = perVersion(async (graph) => ({
  projection: await graph.projection(),
  years: new Map<number, YearNetwork>(),
}))

/** Without a year that of the data set. Errors: BAD_USER_INPUT for a year outside 1000–2100. */
export async function yearNetworkOf(graph: Graph, asked?: number | null): Promise<YearNetwork> {
  const year = asked ?? graph.dataset.year
  if (year < 1000 || year > 2100) throw badUserInput('year', 'must be from 1000 to 2100')
  const { projection, years } = await byYear(graph)
  const network = years.get(year) ?? yearNetwork(projection, year)
  years.delete(year)
  years.set(year, network)
  const [oldest] = years.keys()
  if (years.size > yearsKept && oldest !== undefined) years.delete(oldest)
  return network
}
