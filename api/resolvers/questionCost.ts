import type { QueryResolvers } from '../generated/resolvers.ts'
import { askQuestionCost } from '../questions/questionCost.ts'

export const questionCost: QueryResolvers['questionCost'] = (_, __, context) => {
  // What is left to a caller changes by the moment.
  context.lasting = false
  return askQuestionCost(context)
}
