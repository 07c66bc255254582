/** The events of a data version. */
import type { Graph } from '../../graph/graph.ts'
import type { EventRow } from '../../graph/reads.ts'
import { perVersion } from './perVersion.ts'

/** All of them by date and id, read once per data version: a version has few. */
export const eventsOf: (graph: Graph) => Promise<readonly EventRow[]> = perVersion((graph) => graph.read('events', {}))
