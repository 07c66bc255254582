/** What is this actor, and in how many clusters is it? */
import { notFound } from '../errors.ts'
import type { ActorRow } from '../graph/reads.ts'
import type { Asking } from './asking.ts'
import { networkOf } from './memory/yearNetworkOf.ts'

/** Errors: NOT_FOUND naming an unknown id. */
export async function askActor({ load }: Pick<Asking, 'load'>, { id }: { readonly id: string }): Promise<ActorRow> {
  const row = await load.actor.load(id)
  if (!row) throw notFound('actor', [id])
  return row
}

interface DegreeArguments {
  readonly id: string
  readonly year?: number | null
}

/** Distinct clusters that the actor is linked to; 0 when there are none. Errors: BAD_USER_INPUT for the year. */
export async function askDegree({ graph }: Pick<Asking, 'graph'>, { id, year }: DegreeArguments): Promise<number> {
  const { projection, degree } = await networkOf(graph, year)
  return degree[projection.numberOf.get(id) ?? -1] ?? 0
}
