import { actorKey, countFacets, type FacetName, facets, filterActors, orderActors } from '../domain/actors.ts'
import { badUserInput } from '../errors.ts'
import type { ActorConnectionResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { checkClusters, checkConditions } from './checks.ts'
import { actorConnection, connect } from './connection.ts'
import { yearNetworkOf } from './yearNetworkOf.ts'

const longestText = 500
/** Facets whose values are words of enums, which the API writes in upper case. */
const plain: readonly FacetName[] = ['regions', 'municipalities', 'models', 'networks']

export const actors: QueryResolvers['actors'] = async (_, { filter, orderBy, year, ...page }, context) => {
  const { graph } = context
  const asked = filter ?? {}
  await checkConditions(graph, asked)
  await checkClusters(graph, asked.clusters)
  if ((asked.text?.length ?? 0) > longestText)
    throw badUserInput('text', `must be at most ${longestText} characters long`, 'TOO_LONG')
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
  facets: ({ facets: count }) => {
    const counted = count?.()
    const shown = (Object.keys(facets) as FacetName[]).map((name) => [
      name,
      (counted?.[name] ?? []).map(({ value, count: actorCount }) => ({
        value: plain.includes(name) ? value : value.toUpperCase(),
        count: actorCount,
      })),
    ])
    return Object.fromEntries(shown)
  },
}
