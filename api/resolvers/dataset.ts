import type { Sector } from '../domain/closedLists.ts'
import { sectorOfKind } from '../domain/yearNetwork.ts'
import type { DatasetResolvers, QueryResolvers } from '../generated/resolvers.ts'
import type { Graph } from '../graph/graph.ts'
import { eventsOf } from './events.ts'
import { reference } from './reference.ts'

/** Rows of the data set, whatever year they are valid in; a link of two clusters counts once. */
async function counts(graph: Graph) {
  const { kind, partner, reversed } = await graph.projection()
  const sectorOf = (actor: number): Sector => sectorOfKind[kind[actor] ?? 0] ?? 'other'
  const actors = (sector: Sector): number => [...kind.keys()].filter((actor) => sectorOf(actor) === sector).length
  const stored = [...partner].filter((_, link) => reversed[link] === 0)
  const firmLinks = stored.filter((actor) => sectorOf(actor) === 'firm').length
  return {
    clusters: actors('cluster'),
    knowledge: actors('knowledge'),
    public: actors('public'),
    firms: actors('firm'),
    others: actors('other'),
    partnerLinks: stored.length - firmLinks,
    firmLinks,
    events: (await eventsOf(graph)).length,
  }
}

export const dataset: QueryResolvers['dataset'] = (_, __, { graph }) => graph

export const Dataset: DatasetResolvers = {
  id: ({ dataset: { id } }) => id,
  version: ({ dataset: { version } }) => version,
  title: ({ dataset: { title } }) => title,
  titleEn: ({ dataset: { titleEn } }) => titleEn,
  description: ({ dataset: { description } }) => description,
  descriptionEn: ({ dataset: { descriptionEn } }) => descriptionEn,
  synthetic: ({ dataset: { synthetic } }) => synthetic,
  licence: ({ dataset: { licence } }) => licence,
  year: ({ dataset: { year } }) => year,
  created: ({ dataset: { created } }) => created,
  imported: ({ dataset: { imported } }) => imported,
  current: ({ dataset: { current } }, _, context) => {
    context.lasting = false
    return current
  },
  counts: (graph) => counts(graph),
  gaps: ({ dataset: { gaps } }) => gaps,
  sources: async (graph) => [...(await reference(graph)).sources.values()],
  benchmarks: async (graph) => (await reference(graph)).benchmarks,
  terms: async (graph) => (await reference(graph)).terms,
  models: async (graph) => (await reference(graph)).models,
  places: async (graph) => (await reference(graph)).places,
}
