/** What a grouping must meet, a condition an entry, so that those which clash can be named. */
import { eachPair } from '../overlap/pairIndex.ts'
import { type Grouping, type Problem, valueAt } from './problem.ts'

export type Condition =
  | { readonly kind: 'least_groups' | 'most_groups' | 'least_size' | 'most_size'; readonly count: number }
  /** Positions: all in one group, and each in another group than the others. */
  | { readonly kind: 'together' | 'apart'; readonly clusters: readonly number[] }
  /** Clusters of one known field, or region, are in one group. */
  | { readonly kind: 'one_per_field' | 'one_per_region' }

/** What is grouped; columns by position. */
export interface Groupable {
  /** Value of each pair in one group, in the order of `eachPair`, whole numbers. */
  readonly pairValues: Float64Array
  /** Null where it is not known. */
  readonly field: readonly (string | null)[]
  readonly region: readonly (string | null)[]
}

function together({ field, region }: Groupable, condition: Condition): Grouping {
  if (condition.kind === 'together') return [condition.clusters]
  if (condition.kind !== 'one_per_field' && condition.kind !== 'one_per_region') return []
  const column = condition.kind === 'one_per_field' ? field : region
  const found = new Map<string, number[]>()
  column.forEach((value, cluster) => {
    if (value !== null) found.set(value, [...(found.get(value) ?? []), cluster])
  })
  return [...found.values()]
}
/** Clusters joined by conditions, by union–find; blocks and their clusters ascending. */
function blocksOf(groupable: Groupable, conditions: readonly Condition[]): readonly number[][] {
  const parent = groupable.field.map((_, cluster) => cluster)
  const rootOf = (cluster: number): number => {
    const above = parent[cluster] ?? cluster
    return above === cluster ? cluster : rootOf(above)
  }
  for (const list of conditions.flatMap((condition) => together(groupable, condition))) {
    for (const cluster of list) {
      const [a, b] = [rootOf(list[0] ?? cluster), rootOf(cluster)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  }
  const found = new Map<number, number[]>()
  for (const cluster of parent.keys()) {
    const root = rootOf(cluster)
    found.set(root, [...(found.get(root) ?? []), cluster])
  }
  return [...found.values()]
}

function apartOf(blocks: readonly number[][], conditions: readonly Condition[], clusters: number) {
  const blockOf = new Int32Array(clusters)
  blocks.forEach((block, i) => {
    for (const cluster of block) blockOf[cluster] = i
  })
  const apart = new Uint8Array(blocks.length ** 2)
  for (const condition of conditions) {
    if (condition.kind !== 'apart') continue
    const ends = condition.clusters.map((cluster) => valueAt(blockOf, cluster))
    ends.forEach((a, i) => {
      ends.forEach((b, j) => {
        if (i !== j) apart[a * blocks.length + b] = 1
      })
    })
  }
  return { apart, blockOf }
}

/** What each block is worth by itself, and each two of them. */
function valuesOf({ pairValues, field }: Groupable, blockOf: Int32Array, m: number) {
  const own = new Float64Array(m)
  const weight = new Float64Array(m ** 2)
  eachPair(field.length, (a, b, pair) => {
    const [i, j] = [valueAt(blockOf, a), valueAt(blockOf, b)]
    const value = valueAt(pairValues, pair)
    if (i === j) own[i] = valueAt(own, i) + value
    else {
      weight[i * m + j] = valueAt(weight, i * m + j) + value
      weight[j * m + i] = valueAt(weight, i * m + j)
    }
  })
  return { own, weight }
}

/** Limits that nobody asked for limit nothing. A block that is apart from itself can be in no grouping. */
export function problemOf(groupable: Groupable, conditions: readonly Condition[]): Problem {
  const clusters = groupable.field.length
  const blocks = blocksOf(groupable, conditions)
  const { apart, blockOf } = apartOf(blocks, conditions, clusters)
  const counts = (kind: Condition['kind']): readonly number[] =>
    conditions.flatMap((one) => (one.kind === kind && 'count' in one ? [one.count] : []))
  return {
    ...{ blocks, apart, ...valuesOf(groupable, blockOf, blocks.length) },
    size: Int32Array.from(blocks, ({ length }) => length),
    leastGroups: Math.max(1, ...counts('least_groups')),
    mostGroups: Math.min(clusters, ...counts('most_groups')),
    leastSize: Math.max(1, ...counts('least_size')),
    mostSize: Math.min(clusters, ...counts('most_size')),
  }
}
