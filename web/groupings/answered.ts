import type { GroupingsQuery } from '../generated/late/graphql.ts'

export type AnsweredGroupings = GroupingsQuery['groupings']
export type AnsweredList = NonNullable<AnsweredGroupings['list']>
export type GoodGrouping = AnsweredList['goodGroupings'][number]
