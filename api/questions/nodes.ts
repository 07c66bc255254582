/** Which objects have these ids? */
import { badUserInput } from '../errors.ts'
import type { Asking } from './asking.ts'
import { type AskedNode, askNode } from './node.ts'

const most = 100

/** In the order of the ids, null where there is none. Errors: BAD_USER_INPUT for more than 100. */
export function askNodes(
  asking: Pick<Asking, 'graph' | 'load'>,
  { ids }: { readonly ids: readonly string[] },
): Promise<(AskedNode | null)[]> {
  if (ids.length > most) throw badUserInput('ids', `must name at most ${most} objects`, 'TOO_LONG')
  return Promise.all(ids.map((id) => askNode(asking, { id })))
}
