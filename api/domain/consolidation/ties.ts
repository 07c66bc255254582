/** What clusters share within groups and beyond them. */
import type { Overlap } from '../overlap/overlap.ts'
import type { Organisations } from './organisations.ts'

/** A tie is one partner that two clusters share. */
export interface Ties {
  /** Between clusters of one organisation. */
  readonly inside: number
  /** Between clusters of different organisations that go on. */
  readonly outside: number
  /** E–I index (Krackhardt & Stern 1988, 10.2307/2786835): (outside − inside) / (outside + inside), −1 to 1; null without a tie. */
  readonly index: number | null
}

function tiesOf(inside: number, outside: number): Ties {
  const all = inside + outside
  return { inside, outside, index: all === 0 ? null : (outside - inside) / all }
}

/** Of all organisations, and of each by itself: there `outside` is what its clusters share with those of all others. */
export function ties({ a, b, shared }: Overlap, { of, clusters }: Organisations) {
  const [inside, outside] = [new Float64Array(clusters.length), new Float64Array(clusters.length)]
  const add = (column: Float64Array, at: number, count: number) => {
    column[at] = (column[at] ?? 0) + count
  }
  shared.forEach((count, i) => {
    const [one, other] = [of[a[i] ?? 0] ?? -1, of[b[i] ?? 0] ?? -1]
    if (one < 0 || other < 0) return
    add(one === other ? inside : outside, one, count)
    if (one !== other) add(outside, other, count)
  })
  const sum = (column: Float64Array): number => column.reduce((total, count) => total + count, 0)
  return {
    // A tie between two organisations is outside for both, and one tie.
    all: tiesOf(sum(inside), sum(outside) / 2),
    of: clusters.map((_, organisation) => tiesOf(inside[organisation] ?? 0, outside[organisation] ?? 0)),
  }
}

/** Positions of every two clusters of a group, the smaller one first. */
export function pairsWithin(clusters: readonly number[]): readonly (readonly [number, number])[] {
  const ascending = [...clusters].sort((a, b) => a - b)
  return ascending.flatMap((a, i) => ascending.slice(i + 1).map((b) => [a, b] as const))
}
