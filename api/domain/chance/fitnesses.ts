/**
 * The fitnesses x of rows and y of columns with which every degree is the sum of its probabilities xy / (1 + xy): Newton's
 * method on their logarithms, with steps that shrink until they help (Vallarano et al. 2021, 10.1038/s41598-021-93830-4).
 * The fixed point of the same paper takes more than 100,000 rounds when one link more would leave the degrees no choice.
 * Only + − × ÷ and √, so that the result is the same on every machine.
 */
import { solveSymmetric } from './cholesky.ts'

/** Nodes of one side with equal degrees, which have equal fitnesses. */
export interface DegreeClass {
  readonly degree: number
  readonly size: number
}
export interface Fitnesses {
  readonly rows: Float64Array
  readonly columns: Float64Array
}

/** The largest difference between a degree and the sum of its probabilities that is left. */
const precision = 1e-10
const mostRounds = 200

/** What each class lacks in links, all its nodes together, and how much each pair of classes gives way. */
interface State {
  readonly lacking: Fitnesses
  /** Size × size × p(1 − p), row by row. */
  readonly give: Float64Array
  /** Largest lack of a single node. */
  readonly worst: number
  readonly squares: number
}

function stateOf(rows: readonly DegreeClass[], columns: readonly DegreeClass[], at: Fitnesses): State {
  const lacking = {
    rows: Float64Array.from(rows, ({ degree, size }) => degree * size),
    columns: Float64Array.from(columns, ({ degree, size }) => degree * size),
  }
  const give = new Float64Array(rows.length * columns.length)
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      const odds = (at.rows[i] ?? 0) * (at.columns[j] ?? 0)
      const links = (row.size * column.size * odds) / (1 + odds)
      lacking.rows[i] = (lacking.rows[i] ?? 0) - links
      lacking.columns[j] = (lacking.columns[j] ?? 0) - links
      give[i * columns.length + j] = links / (1 + odds)
    })
  })
  const each = [
    ...rows.map(({ size }, i) => Math.abs(lacking.rows[i] ?? 0) / size),
    ...columns.map(({ size }, j) => Math.abs(lacking.columns[j] ?? 0) / size),
  ]
  return { lacking, give, worst: Math.max(...each), squares: each.reduce((sum, lack) => sum + lack * lack, 0) }
}

/**
 * The equations of the columns' steps once those of the rows are worked into them (Schur complement). The last column is
 * left out: all rows may grow as all columns shrink, so one fitness is free and stays.
 */
function columnEquations({ lacking, give }: State, ofRow: Float64Array) {
  const width = lacking.columns.length
  const n = width - 1
  const right = lacking.columns.slice(0, n)
  const at = new Float64Array(n * n)
  ofRow.forEach((total, i) => {
    const own = give.subarray(i * width, i * width + n)
    own.forEach((g, j) => {
      right[j] = (right[j] ?? 0) - (g * (lacking.rows[i] ?? 0)) / total
      at[j * n + j] = (at[j * n + j] ?? 0) + g
      for (let k = 0; k < n; k += 1) at[j * n + k] = (at[j * n + k] ?? 0) - (g * (own[k] ?? 0)) / total
    })
  })
  return { matrix: { n, at }, right }
}

/** Newton's step of the logarithms. */
function newtonStep(state: State): Fitnesses {
  const { lacking, give } = state
  const width = lacking.columns.length
  const giveOf = (i: number): Float64Array => give.subarray(i * width, (i + 1) * width)
  const ofRow = lacking.rows.map((_, i) => giveOf(i).reduce((sum, g) => sum + g, 0))
  const { matrix, right } = columnEquations(state, ofRow)
  const columns = Float64Array.from([...solveSymmetric(matrix, right), 0])
  const rows = lacking.rows.map((lack, i) => {
    const ofColumns = giveOf(i).reduce((sum, g, j) => sum + g * (columns[j] ?? 0), 0)
    return (lack - ofColumns) / (ofRow[i] ?? 1)
  })
  return { rows, columns }
}

/** Multiplies each fitness by e to the part of the step, nearly: exact enough for Newton and always positive. */
function moved(at: Float64Array, step: Float64Array, part: number): Float64Array {
  return at.map((fitness, i) => {
    const by = (step[i] ?? 0) * part
    const factor = 1 + Math.abs(by) + (by * by) / 2
    return by < 0 ? fitness / factor : fitness * factor
  })
}

/**
 * Fitnesses above 0, one a class; exists when no link is forced, and neither side is empty.
 * Errors: when some degree is still missed by more than 1e-6 where no step helps.
 */
export function fitnesses(rows: readonly DegreeClass[], columns: readonly DegreeClass[]): Fitnesses {
  const links = rows.reduce((sum, { degree, size }) => sum + degree * size, 0)
  const guess = ({ degree }: DegreeClass): number => degree / Math.sqrt(links)
  let at: Fitnesses = { rows: Float64Array.from(rows, guess), columns: Float64Array.from(columns, guess) }
  let state = stateOf(rows, columns, at)
  for (let round = 0; round < mostRounds && state.worst > precision; round += 1) {
    const step = newtonStep(state)
    let part = 1
    let next = at
    let then = state
    for (; part > 1e-9 && !(then.squares < state.squares); part /= 2) {
      next = { rows: moved(at.rows, step.rows, part), columns: moved(at.columns, step.columns, part) }
      then = stateOf(rows, columns, next)
    }
    if (!(then.squares < state.squares)) break
    at = next
    state = then
  }
  if (!(state.worst < 1e-6)) throw new Error('The bipartite configuration model did not converge.')
  return at
}
