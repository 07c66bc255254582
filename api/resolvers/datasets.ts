import type { QueryResolvers } from '../generated/resolvers.ts'
import { askDatasets } from '../questions/datasets.ts'

export const datasets: QueryResolvers['datasets'] = (_, __, context) => {
  context.lasting = false
  return askDatasets(context)
}
