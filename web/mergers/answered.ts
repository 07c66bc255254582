/** What the view was answered. */
import type { MergersQuery } from '../generated/late/graphql.ts'

export type Answered = MergersQuery
