/** In which years does a link count? */
import { type ValidYears, validYears } from '../domain/yearNetwork.ts'
import type { Asking } from './asking.ts'
import type { Ends } from './memory/loaders.ts'

/** By the ids of both ends as stored. Null when it counts in no year. */
export async function askValidYears({ graph }: Pick<Asking, 'graph'>, ends: Ends): Promise<ValidYears | null> {
  const projection = await graph.projection()
  const { clusters, numberOf, partner, start } = projection
  const position = clusters.indexOf(numberOf.get(ends.cluster) ?? -1)
  const link = partner.subarray(start[position], start[position + 1]).indexOf(numberOf.get(ends.actor) ?? -1)
  if (position < 0 || link < 0) throw new Error(`The link ${ends.actor} ${ends.cluster} is not stored.`)
  return validYears(projection, position, (start[position] ?? 0) + link)
}
