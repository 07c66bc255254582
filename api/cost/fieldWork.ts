/**
 * Work of a field that its answer does not show, in points: of large answers one takes up to 5 microseconds of processor
 * time, and none of these takes more than some 10 of them. Measured on catalogue-2017 with the embedded engine, each field alone.
 */
import { type DataSizes, together } from './dataSizes.ts'
import type { Given } from './listBounds.ts'

type Work = (sizes: DataSizes, given: Given) => number

const ofActors =
  (factor: number): Work =>
  (sizes) =>
    factor * together(sizes.actors)
const ofLinks =
  (factor: number): Work =>
  (sizes) =>
    factor * together(sizes.links)

/** Clusters are compared by the institutions that they may share. */
const ofComparing =
  (factor: number): Work =>
  ({ clusters, actors }) =>
    factor * clusters * together(actors, ['knowledge', 'public'])
const always =
  (points: number): Work =>
  () =>
    points

/** Clusters that are one or have ended make the network anew. */
const orMerged =
  (work: Work): Work =>
  (sizes, given) =>
    work(sizes, given) + (given.merge || given.ended ? ofLinks(0.2)(sizes, given) : 0)

export const fieldWork: Readonly<Record<string, Work>> = {
  'Query.search': (sizes, { by }) => ofActors(by === 'likeness' ? 5 : 1)(sizes, {}),
  'Query.actors': ofActors(1),
  'ActorConnection.facets': ofActors(2),
  'Query.links': ofLinks(1),
  'LinkConnection.facets': ofLinks(1),
  'Query.network': orMerged(ofLinks(0.3)),
  'Query.overlap': orMerged(ofLinks(0.3)),
  'Query.pair': orMerged(ofLinks(0.3)),
  'Query.landscape': orMerged(ofLinks(0.03)),
  'Query.evidence': always(30),
  'Query.gaps': ofComparing(0.2),
  'Query.profile': ofComparing(0.1),
  'Query.path': ofComparing(0.05),
  'Query.partnerSuggestions': orMerged(ofComparing(0.05)),
  'PartnerSuggestionConnection.withFewerLinks': ofComparing(0.1),
  'Cluster.partners': always(30),
  'Cluster.composition': always(10),
  'Cluster.standings': always(30),
  'Cluster.counts': always(10),
  'Query.consolidation': ofLinks(1),
  'Query.groupings': ofLinks(1),
}
