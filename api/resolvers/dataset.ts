import type { DatasetResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { askDataset } from '../questions/dataset.ts'

export const dataset: QueryResolvers['dataset'] = (_, __, context) => askDataset(context)

export const Dataset: DatasetResolvers = {
  current: ({ current }, _, context) => {
    context.lasting = false
    return current
  },
  counts: ({ counts }) => counts(),
  dataGaps: ({ gaps }) => gaps,
  sources: async ({ reference }) => [...(await reference()).sources.values()],
  benchmarks: async ({ reference }) => (await reference()).benchmarks,
  terms: ({ terms }, { category }) => terms(category),
  models: ({ models }, { number }) => models(number),
  places: async ({ reference }) => (await reference()).places,
}
