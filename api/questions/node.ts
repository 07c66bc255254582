/** Which object has this id? */
import type { ActorRow } from '../graph/reads.ts'
import type { Asking } from './asking.ts'

/** Null when there is none. */
export function askNode({ load }: Pick<Asking, 'load'>, { id }: { readonly id: string }): Promise<ActorRow | null> {
  return load.actor.load(id)
}
