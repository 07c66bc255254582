import type { DatasetSummaryQuery, LandscapeQuery } from '../generated/graphql.ts'

/** What an actor is shown against: all clusters of its data set, and what the data set states of itself. */
export interface Surroundings {
  readonly landscape: LandscapeQuery['landscape']
  readonly dataset: DatasetSummaryQuery['dataset']
}
