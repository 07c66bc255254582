import type { GroupingListQuery, GroupingsQuery } from '../generated/late/graphql.ts'

export type AnsweredGroupings = GroupingsQuery['groupings']
export type AnsweredList = NonNullable<GroupingListQuery['groupings']['list']>
export type GoodGrouping = AnsweredList['goodGroupings'][number]
