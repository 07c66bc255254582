/**
 * The linear program of a set partitioning: which shares of known groups are worth most when every block is in groups once,
 * and what a block is then worth (its price). Primal simplex with the inverse of the basis (Dantzig 1963), kept from one
 * solution to the next, because groups are added all the time. Floating point; no bound depends on how exact it is.
 */

import { groupValue, type Problem, valueAt } from './problem.ts'
import type { Budget } from './worthyGroups.ts'

export interface Prices {
  /** By block. */
  readonly blocks: Float64Array
  /** Of a group, whatever is in it. */
  readonly group: number
}
export interface PartitionProgram {
  /** False when the group is known already. */
  add(group: readonly number[]): boolean
  /** The largest value of a known group less prices of its blocks; −∞ without any. */
  highest(blocks: Float64Array): number
  solve(budget: Budget): Prices
}

interface Column {
  /** Where it has 1, or in `minus` −1. */
  readonly rows: readonly number[]
  readonly minus: boolean
  readonly value: number
}
interface Basis {
  readonly rows: number
  /** Column in each place; −1 is the artificial one of its row. */
  readonly columns: Int32Array
  /** Rows × rows. */
  readonly inverse: Float64Array
  readonly amount: Float64Array
}

const tiny = 1e-9
const mostPivots = 1_000
/** A pivot takes as long as looking at so many sets. */
const stepsOfPivot = 10

function firstBasis(amount: Float64Array): Basis {
  const rows = amount.length
  const inverse = new Float64Array(rows * rows)
  for (let row = 0; row < rows; row += 1) inverse[row * rows + row] = 1
  return { rows, columns: new Int32Array(rows).fill(-1), inverse, amount }
}

function pricesOf({ rows, columns: inBasis, inverse }: Basis, columns: readonly Column[], penalty: number) {
  const prices = new Float64Array(rows)
  for (let place = 0; place < rows; place += 1) {
    const value = columns[inBasis[place] ?? -1]?.value ?? -penalty
    if (value === 0) continue
    for (let row = 0; row < rows; row += 1)
      prices[row] = valueAt(prices, row) + value * valueAt(inverse, place * rows + row)
  }
  return prices
}

function priceOf({ rows, minus }: Column, prices: Float64Array): number {
  let sum = 0
  for (const row of rows) sum += valueAt(prices, row)
  return minus ? -sum : sum
}

/** The column that is worth most beyond its price; −1 when none is. */
function entering(columns: readonly Column[], prices: Float64Array): number {
  let best = -1
  let most = 1e-6
  columns.forEach((column, i) => {
    const reduced = column.value - priceOf(column, prices)
    if (reduced > most) [best, most] = [i, reduced]
  })
  return best
}

/** What a unit of the column takes of each place. */
function taken({ rows, inverse }: Basis, column: Column): Float64Array {
  const direction = new Float64Array(rows)
  for (let place = 0; place < rows; place += 1) {
    let sum = 0
    for (const row of column.rows) sum += valueAt(inverse, place * rows + row)
    direction[place] = column.minus ? -sum : sum
  }
  return direction
}

/** The place that is used up first, of equal ones that with the largest pivot. */
function leaving({ rows, amount }: Basis, direction: Float64Array): number {
  let found = -1
  let least = Number.POSITIVE_INFINITY
  for (let place = 0; place < rows; place += 1) {
    const pivot = valueAt(direction, place)
    if (pivot <= tiny) continue
    const ratio = valueAt(amount, place) / pivot
    if (ratio < least - tiny || (ratio < least + tiny && pivot > valueAt(direction, found)))
      [found, least] = [place, ratio]
  }
  return found
}

function pivot(
  { rows, columns, inverse, amount }: Basis,
  place: number,
  column: number,
  direction: Float64Array,
): void {
  const by = direction[place] ?? 1
  for (let row = 0; row < rows; row += 1) inverse[place * rows + row] = valueAt(inverse, place * rows + row) / by
  amount[place] = Math.max(0, valueAt(amount, place) / by)
  for (let other = 0; other < rows; other += 1) {
    const factor = valueAt(direction, other)
    if (other === place || Math.abs(factor) <= tiny) continue
    for (let row = 0; row < rows; row += 1)
      inverse[other * rows + row] = valueAt(inverse, other * rows + row) - factor * valueAt(inverse, place * rows + row)
    amount[other] = Math.max(0, valueAt(amount, other) - factor * valueAt(amount, place))
  }
  columns[place] = column
}

/** One row a block, and one for the number of groups, or two when it has a range. */
export function openPartitionProgram(problem: Problem): PartitionProgram {
  const { blocks, leastGroups, mostGroups } = problem
  const m = blocks.length
  const ranged = leastGroups < mostGroups
  const counts = ranged ? [mostGroups, leastGroups] : [mostGroups]
  const basis = firstBasis(Float64Array.from([...blocks.map(() => 1), ...counts]))
  const columns: Column[] = ranged
    ? [
        { rows: [m], minus: false, value: 0 },
        { rows: [m + 1], minus: true, value: 0 },
      ]
    : []
  const slacks = columns.length
  const known = new Set<string>()
  const strongest = problem.weight.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  const penalty = 8 * strongest * m
  return {
    add(group) {
      const key = [...group].sort((a, b) => a - b).join()
      if (known.has(key)) return false
      known.add(key)
      columns.push({
        rows: [...group, ...counts.map((_, i) => m + i)],
        minus: false,
        value: groupValue(problem, group),
      })
      return true
    },
    highest(prices) {
      let most = Number.NEGATIVE_INFINITY
      for (let i = slacks; i < columns.length; i += 1) {
        const column = columns[i]
        // Prices end with the blocks, so that the rows of the counts add nothing.
        if (column) most = Math.max(most, column.value - priceOf(column, prices))
      }
      return most
    },
    solve(budget) {
      let prices = pricesOf(basis, columns, penalty)
      for (let pivots = 0; pivots < mostPivots; pivots += 1) {
        const column = columns[entering(columns, prices)]
        if (!column) break
        const direction = taken(basis, column)
        const place = leaving(basis, direction)
        budget.left -= stepsOfPivot
        if (place < 0) break
        pivot(basis, place, columns.indexOf(column), direction)
        prices = pricesOf(basis, columns, penalty)
      }
      const ofCounts = prices.subarray(m)
      return { blocks: prices.slice(0, m), group: ofCounts.reduce((sum, price) => sum + price, 0) }
    },
  }
}
