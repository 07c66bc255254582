import type { QueryResolvers } from '../generated/resolvers.ts'
import { askNodes } from '../questions/nodes.ts'

export const nodes: QueryResolvers['nodes'] = (_, asked, context) => askNodes(context, asked)
