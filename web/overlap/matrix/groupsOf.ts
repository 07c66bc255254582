import { groups } from 'd3-array'
import type { Order } from '../../state/parameters/overlap.ts'
import type { Answered } from './clusterOrder.ts'

export interface ClusterGroup {
  /** A field, or the code of a region; null when it is unknown. */
  readonly of: string | null
  /** Place of its first cluster in the matrix, from 0. */
  readonly from: number
  readonly clusters: number
}

/** Which fields or regions follow each other in the matrix; none in an order that has no groups. */
export function groupsOf(clusters: readonly Answered[], order: Order): readonly ClusterGroup[] {
  if (order !== 'field' && order !== 'region') return []
  let from = 0
  return groups(clusters, ({ cluster }) => cluster[order]).map(([of, members]) => {
    const group = { of, from, clusters: members.length }
    from += members.length
    return group
  })
}
