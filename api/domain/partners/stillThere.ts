/** Which institutions may still become partners. */
import type { Bipartite } from '../overlap/bipartite.ts'
import type { Projection } from '../projection.ts'

/**
 * 1 for partners that exist in or after `year` and the first year of the cluster, whichever is later, by partner; those
 * whose end is unknown exist. No cluster is advised to work with an institution that was closed.
 */
export function stillThere(
  { validFrom, validTo }: Pick<Projection, 'validFrom' | 'validTo'>,
  { actors, clusters }: Bipartite,
  cluster: number,
  year: number,
): Uint8Array {
  const from = Math.max(year, validFrom[clusters[cluster] ?? 0] ?? 0)
  return new Uint8Array(actors.map((actor) => Number((validTo[actor] ?? 9999) >= from)))
}
