import { ascending } from 'd3-array'
import type { OverlapQuery } from '../../generated/late/graphql.ts'
import type { Measure, Order } from '../../state/parameters/overlap.ts'
import { type PairFigures, pairKey, similarityOf } from '../figures/pairFigures.ts'
import { leafOrder } from './leafOrder.ts'

export type Answered = OverlapQuery['overlap']['comparedClusters'][number]

/** The clusters in the order that was chosen; they come by name. Similarity is that of the measure shown. */
export function clusterOrder(
  clusters: readonly Answered[],
  pairs: ReadonlyMap<string, PairFigures>,
  measure: Measure,
  order: Order,
): readonly Answered[] {
  if (order === 'name') return clusters
  if (order !== 'similarity') {
    const groupOf = ({ cluster }: Answered) => cluster[order] ?? '~'
    return clusters.toSorted((a, b) => ascending(groupOf(a), groupOf(b)))
  }
  const idOf = (index: number) => clusters[index]?.cluster.id ?? ''
  const similarity = (a: number, b: number) => {
    const pair = pairs.get(pairKey(idOf(a), idOf(b)))
    return pair ? similarityOf(pair, measure) : 0
  }
  return leafOrder(clusters.length, similarity).flatMap((index) => clusters[index] ?? [])
}
