/** What are these data, and where do they come from? */
import type { Sector } from '../domain/closedLists.ts'
import { sectorOfKind } from '../domain/yearNetwork.ts'
import { badUserInput } from '../errors.ts'
import type { Graph, ServedDataset } from '../graph/graph.ts'
import type { RecordRow } from '../graph/reads.ts'
import type { Asking } from './asking.ts'
import { eventsOf } from './memory/eventsOf.ts'
import { perVersion } from './memory/perVersion.ts'
import { type Model, type Reference, reference } from './memory/reference.ts'

/** Rows of the data set, whatever year they are valid in; a link of two clusters counts once. */
const countRows = perVersion(async (graph: Graph) => {
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
})

/** What is known of the data set, and on demand its rows counted and what its figures rest on. */
export interface AskedDataset extends ServedDataset {
  readonly counts: () => ReturnType<typeof countRows>
  readonly reference: () => Promise<Reference>
  /** Of one category; without it: all. */
  readonly terms: (category?: string | null) => Promise<readonly RecordRow[]>
  /** The one of a number; without it: all. Errors: BAD_USER_INPUT for a number outside 1 to 6. */
  readonly models: (number?: number | null) => Promise<readonly Model[]>
}

export function askDataset({ graph }: Pick<Asking, 'graph'>): AskedDataset {
  return {
    ...graph.dataset,
    counts: () => countRows(graph),
    reference: () => reference(graph),
    async terms(category) {
      const { terms } = await reference(graph)
      return category ? terms.filter((term) => term.category === category) : terms
    },
    async models(number) {
      if (number != null && (number < 1 || number > 6)) throw badUserInput('number', 'must be from 1 to 6', 'RANGE')
      const { models } = await reference(graph)
      return number == null ? models : models.filter((model) => model.number === number)
    },
  }
}
