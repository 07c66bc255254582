/** Work of a field that its answer does not show, in points of about a microsecond: estimates, to be measured. */
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

export const fieldWork: Readonly<Record<string, Work>> = {
  'Query.search': (sizes, { by }) => ofActors(by === 'likeness' ? 5 : 1)(sizes, {}),
  'Query.actors': ofActors(1),
  'ActorConnection.facets': ofActors(2),
  'Query.links': ofLinks(1),
  'LinkConnection.facets': ofLinks(1),
  'Query.network': ofLinks(0.3),
  'Query.overlap': ofLinks(0.3),
  'Query.pair': ofLinks(0.3),
  'Query.consolidation': ofLinks(1),
}
