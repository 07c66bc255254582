/** Which actors does this text name? */
import { clustersOfField, clustersSeatedAt, type NamedPlace } from '../domain/clustersAt.ts'
import { nearNames } from '../domain/nearNames.ts'
import { type Match, search } from '../domain/search.ts'
import type { Graph } from '../graph/graph.ts'
import type { Asking } from './asking.ts'
import { checkText } from './checks.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import { reference } from './memory/reference.ts'

type SearchBy = 'name' | 'seat' | 'field' | 'likeness'

interface SearchArguments extends PageArguments {
  readonly text: string
  readonly by: SearchBy
}

async function namedPlaces(graph: Graph): Promise<readonly NamedPlace[]> {
  const { places } = await reference(graph)
  return places.map(({ code, name, nameEn }) => ({
    code: String(code),
    names: [name, nameEn].filter((each) => typeof each === 'string'),
  }))
}

async function matchesOf(graph: Graph, text: string, by: SearchBy): Promise<readonly Match[]> {
  const directory = await graph.directory()
  if (by === 'seat') return clustersSeatedAt(directory, await namedPlaces(graph), text)
  if (by === 'field') return clustersOfField(directory, text)
  return by === 'likeness' ? nearNames(directory, text) : search(directory, text)
}

/** Ids of actors, best match first. Errors: BAD_USER_INPUT for a text that is too long and for the page. */
export async function askSearch(
  { graph }: Pick<Asking, 'graph'>,
  { text, by, ...page }: SearchArguments,
): Promise<Connection<string>> {
  checkText(text)
  const { ids } = await graph.directory()
  const list = {
    items: await matchesOf(graph, text, by),
    keyOf: ({ rank, number }: Match) => [rank, number],
    keyLength: 2,
    question: ['search', text, by],
  }
  const found = connect(graph, list, page)
  return { ...found, items: found.items.map(({ number }) => ids[number] ?? '') }
}
