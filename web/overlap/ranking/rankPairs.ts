import { ascending, descending } from 'd3-array'
import type { rankedColumns, WrittenRanking } from '../../state/parameters/overlap.ts'
import { type PairFigures, similarityOf } from '../figures/pairFigures.ts'

export type Column = (typeof rankedColumns)[number]

export interface Ranking {
  readonly column: Column
  /** Strongest first for measures, the order of the alphabet for names. */
  readonly forward: boolean
}

/** A ranking as the address writes it, and read from there. */
export const writtenRanking = ({ column, forward }: Ranking): WrittenRanking => (forward ? column : `-${column}`)
export function readRanking(written: WrittenRanking): Ranking {
  const column = written.replace('-', '') as Column
  return { column, forward: column === written }
}

interface Ranked {
  readonly weighted: boolean
  nameOf(id: string): string
  compare(a: string, b: string): number
}

/**
 * The pairs in the order of a column; equal ones by name. For p and q the smallest of the tail for more is strongest, and of
 * the many that have the smallest that draws can give the one furthest above chance.
 */
export function rankPairs(
  pairs: readonly PairFigures[],
  { column, forward }: Ranking,
  { weighted, nameOf, compare }: Ranked,
): readonly PairFigures[] {
  const byName = (x: PairFigures, y: PairFigures) =>
    compare(nameOf(x.idA), nameOf(y.idA)) || compare(nameOf(x.idB), nameOf(y.idB))
  const figureIn = (pair: PairFigures) => {
    if (column === 'observed') return weighted ? pair.weight : pair.shared
    return column === 'pair' ? 0 : similarityOf(pair, column)
  }
  const order = forward ? descending : ascending
  const byTail = column === 'p' || column === 'q'
  const zOf = (pair: PairFigures) => similarityOf(pair, 'chance')
  const byColumn = (x: PairFigures, y: PairFigures) =>
    column === 'pair'
      ? (forward ? 1 : -1) * byName(x, y)
      : order(figureIn(x), figureIn(y)) || (byTail && order(zOf(x), zOf(y))) || byName(x, y)
  return pairs.toSorted(byColumn)
}
