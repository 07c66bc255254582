import { search as findNames } from '../domain/search.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { checkText } from './checks.ts'
import { connect } from './connection.ts'

export const search: QueryResolvers['search'] = async (_, { text, ...page }, context) => {
  checkText(text)
  const directory = await context.graph.directory()
  const items = findNames(directory, text)
  const found = connect(
    context,
    { items, keyOf: ({ rank, number }) => [rank, number], keyLength: 2, question: ['search', text] },
    page,
  )
  return { ...found, items: found.items.map(({ number }) => directory.ids[number] ?? '') }
}
