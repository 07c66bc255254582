/**
 * The bipartite configuration model: how likely each cluster and partner are linked when only their degrees are kept on
 * average, p = xy / (1 + xy) (Saracco et al. 2015, 10.1038/srep10595). Solved for each sector by itself.
 */
import type { Bipartite } from '../overlap/bipartite.ts'

/** Probability, 0–1, that the cluster and the partner (positions) are linked. */
export type LinkProbability = (cluster: number, partner: number) => number

/** Nodes of one side with equal degrees, which have equal probabilities. */
interface DegreeClass {
  readonly degree: number
  readonly size: number
}
interface Side {
  readonly classes: readonly DegreeClass[]
  /** Class of each node. */
  readonly classOf: Int32Array
}

const precision = 1e-12
const mostRounds = 100_000

function sideOf(degrees: Iterable<number>): Side {
  const listed = [...degrees]
  const distinct = [...new Set(listed)].sort((a, b) => a - b)
  const sizes = distinct.map((degree) => listed.filter((other) => other === degree).length)
  return {
    classes: distinct.map((degree, i) => ({ degree, size: sizes[i] ?? 0 })),
    classOf: Int32Array.from(listed, (degree) => distinct.indexOf(degree)),
  }
}

/** Classes whose links are not certain, and the degrees that are left to them. */
interface Open {
  readonly rows: Map<number, DegreeClass>
  readonly columns: Map<number, DegreeClass>
}

/**
 * Settles the classes of one side that are linked to all of the other side that is left, or to none of it: the equations
 * have no finite solution for them. True when there was one.
 */
function settle(open: Open, side: 'rows' | 'columns', put: (own: number, other: number, p: 0 | 1) => void): boolean {
  const others = open[side === 'rows' ? 'columns' : 'rows']
  const left = [...others.values()].reduce((sum, { size }) => sum + size, 0)
  const [found] = [...open[side]].filter(([, { degree }]) => degree === 0 || degree === left)
  if (!found) return false
  const [own, { degree, size }] = found
  const linked = degree > 0 ? 1 : 0
  open[side].delete(own)
  for (const [other, rest] of others) {
    put(own, other, linked)
    others.set(other, { ...rest, degree: rest.degree - linked * size })
  }
  return true
}

/** One step of x = degree / Σ y / (1 + xy), the fixed point of Vallarano et al. 2021 (10.1038/s41598-021-93830-4). */
function step(own: readonly DegreeClass[], x: Float64Array, others: readonly DegreeClass[], y: Float64Array): number {
  let largest = 0
  own.forEach(({ degree }, i) => {
    const before = x[i] ?? 0
    const sum = others.reduce((total, { size }, j) => total + (size * (y[j] ?? 0)) / (1 + before * (y[j] ?? 0)), 0)
    const after = degree / sum
    largest = Math.max(largest, Math.abs(after - before) / after)
    x[i] = after
  })
  return largest
}

/** Errors: when the equations are not solved to 1e-12 in 100,000 rounds. */
function solve(rows: readonly DegreeClass[], columns: readonly DegreeClass[]): readonly [Float64Array, Float64Array] {
  const links = rows.reduce((sum, { degree, size }) => sum + degree * size, 0)
  const guess = ({ degree }: DegreeClass): number => degree / Math.sqrt(links)
  const x = Float64Array.from(rows, guess)
  const y = Float64Array.from(columns, guess)
  for (let round = 0; round < mostRounds; round += 1) {
    const change = Math.max(step(rows, x, columns, y), step(columns, y, rows, x))
    if (change < precision) return [x, y]
  }
  throw new Error('The bipartite configuration model did not converge.')
}

/** Probability of a link for each class of rows with each class of columns, row by row. */
function classProbabilities(rows: Side, columns: Side): Float64Array {
  const width = columns.classes.length
  const probability = new Float64Array(rows.classes.length * width)
  const open = { rows: new Map(rows.classes.entries()), columns: new Map(columns.classes.entries()) }
  const putRow = (row: number, column: number, p: 0 | 1): void => {
    probability[row * width + column] = p
  }
  const putColumn = (column: number, row: number, p: 0 | 1): void => putRow(row, column, p)
  while (settle(open, 'rows', putRow) || settle(open, 'columns', putColumn));
  const [x, y] = solve([...open.rows.values()], [...open.columns.values()])
  ;[...open.rows.keys()].forEach((row, i) => {
    ;[...open.columns.keys()].forEach((column, j) => {
      const odds = (x[i] ?? 0) * (y[j] ?? 0)
      probability[row * width + column] = odds / (1 + odds)
    })
  })
  return probability
}

/** Every cluster and partner has its degree, within each sector, as the sum of its probabilities. */
export function configurationModel(network: Bipartite): LinkProbability {
  const { clusters, sector, start, partner, degree } = network
  const bySector = [...new Set(sector)].map((code) => {
    const ofSector = (p: number): boolean => sector[p] === code
    const rowDegrees = clusters.map((_, c) => partner.subarray(start[c], start[c + 1]).filter(ofSector).length)
    const rows = sideOf(rowDegrees)
    const columns = sideOf(degree.filter((_, p) => ofSector(p)))
    const classOfDegree = new Map(columns.classes.map((one, i) => [one.degree, i]))
    return { code, rows, classOfDegree, width: columns.classes.length, p: classProbabilities(rows, columns) }
  })
  const columnOf = Int32Array.from(
    degree,
    (d, p) => bySector.find(({ code }) => code === sector[p])?.classOfDegree.get(d) ?? 0,
  )
  const tableOf = new Map(bySector.map((table) => [table.code, table]))
  return (cluster, p) => {
    const table = tableOf.get(sector[p] ?? 0)
    return table?.p[(table.rows.classOf[cluster] ?? 0) * table.width + (columnOf[p] ?? 0)] ?? 0
  }
}
