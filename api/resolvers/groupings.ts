import type { GroupingListResolvers, GroupingsResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { askGroupings } from '../questions/groupings.ts'

export const groupings: QueryResolvers['groupings'] = (_, asked, context) => askGroupings(context, asked)

export const Groupings: GroupingsResolvers = {
  list: ({ list }, { within }) => list(within),
}
export const GroupingList: GroupingListResolvers = {
  goodGroupings: ({ goodGroupings }, { first }) => goodGroupings(first),
  pairsTogether: ({ pairsTogether }) => pairsTogether(),
  wholeCounts: ({ wholeCounts }) => wholeCounts(),
}
