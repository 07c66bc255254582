import type { FacetName } from '../domain/actors.ts'
import type { ActorConnectionResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { askActors } from '../questions/actors.ts'
import { actorConnection } from './connection.ts'
import { facetWords } from './facets.ts'

/** Facets whose values are no words of enums. */
const plain: readonly FacetName[] = ['regions', 'municipalities', 'models', 'networks']

export const actors: QueryResolvers['actors'] = (_, asked, context) => askActors(context, asked)

export const ActorConnection: ActorConnectionResolvers = {
  ...actorConnection,
  facets: ({ facets }) => facetWords(facets(), plain),
}
