/** What is this actor, and in how many clusters is it? */
import { notFound } from '../errors.ts'
import type { ActorRow } from '../graph/reads.ts'
import type { Asking } from './asking.ts'
import { yearNetworkOf } from './memory/yearNetworkOf.ts'

/** Errors: NOT_FOUND naming an unknown id. */
export async function askActor({ load }: Pick<Asking, 'load'>, { id }: { readonly id: string }): Promise<ActorRow> {
  const row = await load.actor.load(id)
  if (!row) throw notFound('actor', [id])
  return row
}

/** Distinct clusters that the actor is linked to in the year of the data set; 0 when there are none. */
export async function askDegree({ graph }: Pick<Asking, 'graph'>, { id }: { readonly id: string }): Promise<number> {
  const { projection, degree } = await yearNetworkOf(graph)
  return degree[projection.numberOf.get(id) ?? -1] ?? 0
}
