import { actorKey, countFacets, type FacetName, filterActors, orderActors } from '../domain/actors.ts'
import type { ActorConnectionResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { checkClusters, checkConditions, checkText } from './checks.ts'
import { actorConnection, connect } from './connection.ts'
import { facetWords } from './facets.ts'
import { yearNetworkOf } from './yearNetworkOf.ts'

/** Facets whose values are no words of enums. */
const plain: readonly FacetName[] = ['regions', 'municipalities', 'models', 'networks']

export const actors: QueryResolvers['actors'] = async (_, { filter, orderBy, year, ...page }, context) => {
  const { graph } = context
  const asked = filter ?? {}
  await checkConditions(graph, asked)
  await checkClusters(graph, asked.clusters)
  checkText(asked.text)
  const [network, directory] = await Promise.all([yearNetworkOf(graph, year), graph.directory()])
  const order = orderBy ?? 'name'
  const found = connect(
    context,
    {
      items: orderActors(network, filterActors(network, directory, asked), order),
      keyOf: actorKey(network, order),
      keyLength: order === 'name' ? 1 : 2,
      question: ['actors', asked, order, network.year],
    },
    page,
  )
  return {
    ...found,
    items: found.items.map((number) => directory.ids[number] ?? ''),
    facets: () => countFacets(network, directory, asked),
  }
}

export const ActorConnection: ActorConnectionResolvers = {
  ...actorConnection,
  facets: ({ facets }) => facetWords(facets(), plain),
}
