import type { QueryResolvers } from '../generated/resolvers.ts'

export const questionCost: QueryResolvers['questionCost'] = (_, __, context) => {
  // What is left to a caller changes by the moment.
  context.lasting = false
  return context.questionCost
}
