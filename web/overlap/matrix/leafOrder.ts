import { averageLinkage, type Similarity, type Tree } from './averageLinkage.ts'

/** For two leaves that are the ends of the smallest subtree with both: its best sum, and the two leaves that meet in its middle. */
interface Ends {
  readonly sum: number
  readonly meeting: readonly [number, number] | undefined
}
type Table = ReadonlyMap<number, Ends>

/** The leaves that can stand at the far end of a subtree when `end` stands at one. */
function farEnds(tree: Tree, end: number): readonly number[] {
  if ('leaf' in tree) return [tree.leaf]
  return tree.left.leaves.includes(end) ? tree.right.leaves : tree.left.leaves
}

/** Fills in all pairs of ends of a subtree, from its leaves upwards. */
function fill(tree: Tree, similarity: Similarity, table: Map<number, Ends>, key: (a: number, b: number) => number) {
  if ('leaf' in tree) {
    table.set(key(tree.leaf, tree.leaf), { sum: 0, meeting: undefined })
    return
  }
  const { left, right } = tree
  fill(left, similarity, table, key)
  fill(right, similarity, table, key)
  const sumOf = (a: number, b: number) => table.get(key(a, b))?.sum ?? Number.NEGATIVE_INFINITY
  for (const i of left.leaves) {
    // The best way from i through the left part to each leaf k with which the right part can begin.
    const reach = right.leaves.map((k) => {
      const ways = farEnds(left, i).map((m) => ({ m, k, sum: sumOf(i, m) + similarity(m, k) }))
      return ways.reduce((best, way) => (way.sum > best.sum ? way : best))
    })
    for (const j of right.leaves) {
      const begins = new Set(farEnds(right, j))
      const ways = reach.flatMap(({ m, k, sum }) => (begins.has(k) ? [{ m, k, sum: sum + sumOf(k, j) }] : []))
      const best = ways.reduce((best, way) => (way.sum > best.sum ? way : best))
      table.set(key(i, j), { sum: best.sum, meeting: [best.m, best.k] })
      table.set(key(j, i), { sum: best.sum, meeting: [best.k, best.m] })
    }
  }
}

/** Follows the meetings from both ends to the order between them. */
function unfold(i: number, j: number, table: Table, key: (a: number, b: number) => number): readonly number[] {
  const meeting = table.get(key(i, j))?.meeting
  if (!meeting) return [i]
  const [m, k] = meeting
  return [...unfold(i, m, table, key), ...unfold(k, j, table, key)]
}

/**
 * An order of 0 … size − 1 that puts similar ones side by side: among all orders in which a tree by average linkage can
 * be drawn without crossings, one with the greatest sum of similarities of neighbours (Bar-Joseph, Gifford & Jaakkola
 * 2001, 10.1093/bioinformatics/17.suppl_1.S22). Among equals and of the two directions, the one that the given order
 * begins with. Time grows with size³. Empty for size 0.
 */
export function leafOrder(size: number, similarity: Similarity): readonly number[] {
  const tree = averageLinkage(size, similarity)
  if (!tree) return []
  if ('leaf' in tree) return [tree.leaf]
  const key = (a: number, b: number) => a * size + b
  const table = new Map<number, Ends>()
  fill(tree, similarity, table, key)
  const ends = tree.left.leaves.flatMap((i) =>
    tree.right.leaves.map((j) => ({ i, j, sum: table.get(key(i, j))?.sum ?? 0 })),
  )
  const { i, j } = ends.reduce((best, pair) => (pair.sum > best.sum ? pair : best))
  return i < j ? unfold(i, j, table, key) : unfold(j, i, table, key)
}
