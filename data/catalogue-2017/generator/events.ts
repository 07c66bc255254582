/** What happened to the invented clusters: each was founded, most were labelled. */
import type { PackageRow } from '../../package/writePackage.ts'
import type { PlannedCluster } from './clusterPlan.ts'
import { labelYear } from './clusters.ts'

export interface Events {
  readonly events: readonly PackageRow[]
  readonly parties: readonly PackageRow[]
}

/** One event for the founding of each cluster and one for its label, if it has one; the cluster comes out of both. */
export function clusterEvents(clusters: readonly PlannedCluster[]): Events {
  const planned = clusters.flatMap((cluster) => [
    { cluster, type: 'founded', date: cluster.founded, path: cluster.path },
    { cluster, type: 'labelled', date: labelYear(cluster), path: undefined },
  ])
  const dated = planned.filter(({ date }) => date !== undefined)
  const idOf = ({ cluster, type }: (typeof planned)[number]) => `event-cluster-${cluster.number}-${type}`
  return {
    events: dated.map((event) => ({
      id: idOf(event),
      date: event.date,
      precision: 'year',
      type: event.type,
      path: event.path,
      source: 'source-generator',
      locator: `clusterPlan.csv, ${event.cluster.number}`,
      confidence: 'likely',
    })),
    parties: dated.map((event) => ({ event: idOf(event), actor: event.cluster.id, direction: 'to' })),
  }
}
