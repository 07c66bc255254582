import type { NodeResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { typeOf } from './actor.ts'

export const node: QueryResolvers['node'] = (_, { id }, { load }) => load.actor.load(id)

export const Node: NodeResolvers = { __resolveType: typeOf }
