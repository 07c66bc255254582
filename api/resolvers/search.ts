import { search as findNames } from '../domain/search.ts'
import { badUserInput } from '../errors.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { connect } from './connection.ts'

const longestText = 500

export const search: QueryResolvers['search'] = async (_, { text, ...page }, context) => {
  if (text.length > longestText)
    throw badUserInput('text', `must be at most ${longestText} characters long`, 'TOO_LONG')
  const directory = await context.graph.directory()
  const items = findNames(directory, text)
  const found = connect(
    context,
    { items, keyOf: ({ rank, number }) => [rank, number], keyLength: 2, question: ['search', text] },
    page,
  )
  return { ...found, items: found.items.map(({ number }) => directory.ids[number] ?? '') }
}
