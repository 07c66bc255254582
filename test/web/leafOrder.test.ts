import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageLinkage, type Similarity, type Tree } from '../../web/overlap/matrix/averageLinkage.ts'
import { leafOrder } from '../../web/overlap/matrix/leafOrder.ts'

const from =
  (rows: readonly (readonly number[])[]): Similarity =>
  (a, b) =>
    rows[Math.max(a, b)]?.[Math.min(a, b)] ?? 0

/** Every order in which a tree can be drawn without crossings: both turns of each of its branches. */
function allOrders(tree: Tree): readonly (readonly number[])[] {
  if ('leaf' in tree) return [[tree.leaf]]
  const [lefts, rights] = [allOrders(tree.left), allOrders(tree.right)]
  return lefts.flatMap((left) =>
    rights.flatMap((right) => [
      [...left, ...right],
      [...right, ...left],
    ]),
  )
}

const sumOfNeighbours = (order: readonly number[], similarity: Similarity) =>
  order.slice(1).reduce((sum, leaf, position) => sum + similarity(order[position] ?? 0, leaf), 0)

const anySimilarity = (values: fc.Arbitrary<number>) =>
  fc
    .integer({ min: 1, max: 8 })
    .chain((size) =>
      fc
        .array(fc.array(values, { minLength: size, maxLength: size }), { minLength: size, maxLength: size })
        .map((rows) => ({ size, similarity: from(rows) })),
    )

describe('the order by similarity', () => {
  it('of nothing is empty, and of one is that one', () => {
    expect(leafOrder(0, () => 1)).toEqual([])
    expect(leafOrder(1, () => 1)).toEqual([0])
  })

  it('keeps the given order of things that are all alike', () => {
    expect(leafOrder(2, () => 0.5)).toEqual([0, 1])
    expect(leafOrder(4, () => 0.5)).toEqual(leafOrder(4, () => 2))
  })

  it('turns the branches so that those who meet in the middle are alike, by hand', () => {
    // 0–1 and 2–3 are joined first. Of the eight drawings, 1 0 | 3 2 has the greatest sum: 9 + 5 + 8 = 22.
    const similarity = from([[], [9], [1, 2], [5, 1, 8]])
    expect(leafOrder(4, similarity)).toEqual([1, 0, 3, 2])
    expect(sumOfNeighbours([1, 0, 3, 2], similarity)).toBe(22)
  })

  it('joins by the mean between all members, by hand', () => {
    // 0–1 (9) first; then 2 to {0, 1} on average (6 + 2) / 2 = 4, less than 5 to 3: so 2–3 is next.
    const tree = averageLinkage(4, from([[], [9], [6, 2], [0, 0, 5]]))
    expect(tree && 'left' in tree && [tree.left.leaves, tree.right.leaves]).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('is as good as the best of all drawings of the tree, tried one by one on 300 random networks', () => {
    const similarities = anySimilarity(fc.double({ min: -5, max: 5, noNaN: true }))
    fc.assert(
      fc.property(similarities, ({ size, similarity }) => {
        const tree = averageLinkage(size, similarity)
        const orders = tree ? allOrders(tree) : []
        const best = Math.max(...orders.map((order) => sumOfNeighbours(order, similarity)))
        const found = leafOrder(size, similarity)
        expect(orders.map(String)).toContain(String(found))
        expect(sumOfNeighbours(found, similarity)).toBeCloseTo(best, 9)
      }),
      { seed: 2001, numRuns: 300 },
    )
  })

  it('is the same whenever it is asked, also with many ties', () => {
    fc.assert(
      fc.property(anySimilarity(fc.integer({ min: 0, max: 2 })), ({ size, similarity }) => {
        const order = leafOrder(size, similarity)
        expect(leafOrder(size, similarity)).toEqual(order)
        expect(order.at(0) ?? 0).toBeLessThanOrEqual(order.at(-1) ?? 0)
      }),
      { seed: 2002, numRuns: 200 },
    )
  })
})
