export type Tree =
  | { readonly leaf: number; readonly leaves: readonly number[] }
  | { readonly left: Tree; readonly right: Tree; readonly leaves: readonly number[] }

/** Symmetric similarity of two things by their index; any finite unit. */
export type Similarity = (a: number, b: number) => number

const meanBetween = (a: Tree, b: Tree, similarity: Similarity) => {
  let sum = 0
  for (const i of a.leaves) for (const j of b.leaves) sum += similarity(i, j)
  return sum / (a.leaves.length * b.leaves.length)
}

/** The positions of the most similar two of at least two trees; among equals the first. */
function closest(between: readonly (readonly number[])[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 1]
  let most = Number.NEGATIVE_INFINITY
  for (const [i, row] of between.entries()) {
    for (const [j, value] of row.entries()) {
      if (j > i && value > most) [best, most] = [[i, j], value]
    }
  }
  return best
}

/**
 * Hierarchical clustering by average linkage (Sokal & Michener 1958): the two groups whose members are most similar on
 * average are joined, until one is left. Undefined when there is nothing to join (size 0).
 */
export function averageLinkage(size: number, similarity: Similarity): Tree | undefined {
  let trees: Tree[] = Array.from({ length: size }, (_, leaf) => ({ leaf, leaves: [leaf] }))
  let between = trees.map((a) => trees.map((b) => meanBetween(a, b, similarity)))
  while (trees.length > 1) {
    const [first, second] = closest(between)
    const [left, right] = [trees[first], trees[second]]
    if (!left || !right) break
    const joined: Tree = { left, right, leaves: [...left.leaves, ...right.leaves].sort((a, b) => a - b) }
    const kept = trees.flatMap((_, position) => (position === first || position === second ? [] : [position]))
    const toJoined = kept.map((position) => {
      const [fromLeft = 0, fromRight = 0] = [between[position]?.[first], between[position]?.[second]]
      return (fromLeft * left.leaves.length + fromRight * right.leaves.length) / joined.leaves.length
    })
    between = [
      ...kept.map((row, index) => [...kept.map((column) => between[row]?.[column] ?? 0), toJoined[index] ?? 0]),
      [...toJoined, 0],
    ]
    trees = [...kept.flatMap((position) => trees[position] ?? []), joined]
  }
  return trees[0]
}
