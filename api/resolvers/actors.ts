import type { FacetName } from '../domain/actors.ts'
import type { ActorConnectionResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { type AskedActors, askActors, placeOfActor } from '../questions/actors.ts'
import { type Connection, connect } from '../questions/connection.ts'
import { actorConnection } from './connection.ts'
import { facetWords } from './facets.ts'

/** Items are ids of actors. */
export interface AskedActorPage extends Connection<string> {
  readonly asked: AskedActors
  /** Clusters of each item. */
  readonly clusters: readonly number[]
}
export interface AskedActorEdge {
  readonly cursor: string
  readonly id: string
  readonly clusters: number
}

/** Facets whose values are no words of enums. */
const plain: readonly FacetName[] = ['regions', 'municipalities', 'models', 'networks']

export const actors: QueryResolvers['actors'] = async (_, { first, after, ...question }, { graph }) => {
  const asked = await askActors(graph, question)
  const { items, keyOf, idOf, clustersOf, year } = asked
  const list = { items, keyOf, keyLength: 2, question: ['actors', question, year] }
  const page = connect(graph, list, { first, after })
  return { ...page, items: page.items.map(idOf), clusters: page.items.map(clustersOf), asked }
}

export const ActorConnection: ActorConnectionResolvers = {
  ...actorConnection,
  edges: ({ items, cursors, clusters }) =>
    items.map((id, i) => ({ id, cursor: cursors[i] ?? '', clusters: clusters[i] ?? 0 })),
  facets: ({ asked }) => facetWords(asked.facets(), plain),
  place: ({ asked }, { actor }) => placeOfActor(asked, actor),
}
