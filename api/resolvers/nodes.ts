import { badUserInput } from '../errors.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

const most = 100

export const nodes: QueryResolvers['nodes'] = (_, { ids }, { load }) => {
  if (ids.length > most) throw badUserInput('ids', `must name at most ${most} objects`, 'TOO_LONG')
  return Promise.all(ids.map((id) => load.actor.load(id)))
}
