import type { NodeResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { askNode } from '../questions/node.ts'
import { typeOf } from './actor.ts'

export const node: QueryResolvers['node'] = (_, asked, context) => askNode(context, asked)

export const Node: NodeResolvers = {
  __resolveType: (found) => ('__typename' in found ? found.__typename : typeOf(found)),
}
