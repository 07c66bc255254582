import type { FacetName } from '../domain/actors.ts'
import type { ActorConnectionResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { askActors, placeOfActor } from '../questions/actors.ts'
import { connect } from '../questions/connection.ts'
import { actorConnection } from './connection.ts'
import { facetWords } from './facets.ts'

/** Facets whose values are no words of enums. */
const plain: readonly FacetName[] = ['regions', 'municipalities', 'models', 'innovationNetworks']

export const actors: QueryResolvers['actors'] = async (_, { first, after, ...question }, { graph }) => {
  const asked = await askActors(graph, question)
  const { items, keyOf, idOf, clustersOf, partnersOf, year } = asked
  const list = { items, keyOf, keyLength: 2, question: ['actors', question, year] }
  const page = connect(graph, list, { first, after })
  const beside = page.items.map((number) => ({ clusterCount: clustersOf(number), partnerCounts: partnersOf(number) }))
  return { ...page, items: page.items.map(idOf), beside, asked }
}

export const ActorConnection: ActorConnectionResolvers = {
  ...actorConnection,
  edges: ({ items, cursors, beside }) =>
    beside.map((found, i) => ({ id: items[i] ?? '', cursor: cursors[i] ?? '', ...found })),
  facets: ({ asked }) => facetWords(asked.facets(), plain),
  place: ({ asked }, { actor }) => placeOfActor(asked, actor),
}
