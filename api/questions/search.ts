/** Which actors have these words in their names? */
import { search } from '../domain/search.ts'
import type { Asking } from './asking.ts'
import { checkText } from './checks.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'

interface SearchArguments extends PageArguments {
  readonly text: string
}

/** Ids of actors, best match first. Errors: BAD_USER_INPUT for a text that is too long and for the page. */
export async function askSearch(
  { graph }: Pick<Asking, 'graph'>,
  { text, ...page }: SearchArguments,
): Promise<Connection<string>> {
  checkText(text)
  const directory = await graph.directory()
  const list = {
    items: search(directory, text),
    keyOf: ({ rank, number }: { readonly rank: number; readonly number: number }) => [rank, number],
    keyLength: 2,
    question: ['search', text],
  }
  const found = connect(graph, list, page)
  return { ...found, items: found.items.map(({ number }) => directory.ids[number] ?? '') }
}
