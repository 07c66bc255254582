import type { QueryResolvers } from '../generated/resolvers.ts'
import { askSearch } from '../questions/search.ts'

export const search: QueryResolvers['search'] = (_, asked, context) => askSearch(context, asked)
