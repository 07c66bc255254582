/**
 * The bipartite configuration model: how likely each cluster and partner are linked when only their degrees are kept on
 * average, p = xy / (1 + xy) (Saracco et al. 2015, 10.1038/srep10595). Solved for each sector by itself.
 */
import type { Bipartite } from '../overlap/bipartite.ts'
import { type DegreeClass, fitnesses } from './fitnesses.ts'

/** Probability, 0–1, that the cluster and the partner (positions) are linked. */
export type LinkProbability = (cluster: number, partner: number) => number

interface Side {
  readonly classes: readonly DegreeClass[]
  /** Class of each node. */
  readonly classOf: Int32Array
}

function sideOf(degrees: Iterable<number>): Side {
  const listed = [...degrees]
  const distinct = [...new Set(listed)].sort((a, b) => a - b)
  const sizes = distinct.map((degree) => listed.filter((other) => other === degree).length)
  return {
    classes: distinct.map((degree, i) => ({ degree, size: sizes[i] ?? 0 })),
    classOf: Int32Array.from(listed, (degree) => distinct.indexOf(degree)),
  }
}

/** A class with its place among those of its side, and the degree that is left to it. */
interface Placed extends DegreeClass {
  readonly place: number
}
/** Classes by falling degree. */
type Classes = readonly Placed[]

const nodesIn = (classes: Classes): number => classes.reduce((sum, { size }) => sum + size, 0)
const less = (classes: Classes, links: number): Classes =>
  classes.map((one) => ({ ...one, degree: one.degree - links }))

/**
 * Where the degrees leave no choice: the first rows are linked to all of the first columns, and the other rows to none of
 * the other columns, because together they need just as many links as there is room for (Gale 1957,
 * 10.2140/pjm.1957.7.1073; Ryser 1957, 10.4153/CJM-1957-044-3). Undefined where every link is open; then, and only then,
 * the equations have a finite solution.
 */
function forcedSplit(rows: Classes, columns: Classes): { readonly rows: number; readonly columns: number } | undefined {
  for (let i = 0; i <= rows.length; i += 1) {
    const first = rows.slice(0, i)
    const needed = first.reduce((sum, { degree, size }) => sum + degree * size, 0)
    const height = nodesIn(first)
    let room = columns.reduce((sum, { degree, size }) => sum + degree * size, 0)
    for (let j = 0; j <= columns.length; j += 1) {
      const nothingSettled = (i === 0 && j === columns.length) || (i === rows.length && j === 0)
      if (needed === room && !nothingSettled) return { rows: i, columns: j }
      const { degree = 0, size = 0 } = columns[j] ?? {}
      room += size * (height - degree)
    }
  }
  return undefined
}

/** Gives each class of rows its probability of a link with each class of columns; forced links have 1 and 0. */
function fill(rows: Classes, columns: Classes, put: (row: number, column: number, p: number) => void): void {
  if (rows.length === 0 || columns.length === 0) return
  const split = forcedSplit(rows, columns)
  if (!split) {
    const { rows: x, columns: y } = fitnesses(rows, columns)
    rows.forEach(({ place: row }, i) => {
      columns.forEach(({ place: column }, j) => {
        const odds = (x[i] ?? 0) * (y[j] ?? 0)
        put(row, column, odds / (1 + odds))
      })
    })
    return
  }
  const [first, otherRows] = [rows.slice(0, split.rows), rows.slice(split.rows)]
  const [full, otherColumns] = [columns.slice(0, split.columns), columns.slice(split.columns)]
  for (const { place: row } of first) for (const { place: column } of full) put(row, column, 1)
  fill(less(first, nodesIn(full)), otherColumns, put)
  fill(otherRows, less(full, nodesIn(first)), put)
}

/** Probability of a link for each class of rows with each class of columns, row by row. */
function classProbabilities(rows: Side, columns: Side): Float64Array {
  const width = columns.classes.length
  const probability = new Float64Array(rows.classes.length * width)
  const falling = ({ classes }: Side): Classes => classes.map((one, place) => ({ ...one, place })).reverse()
  fill(falling(rows), falling(columns), (row, column, p) => {
    probability[row * width + column] = p
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

export interface SettledLinks {
  /** Links that every network with these degrees has. */
  readonly forced: number
  /** Links that none of them has, though cluster and partner have others of the sector. */
  readonly forbidden: number
}

/** About which links the degrees leave no choice; both 0 where every link is open. */
export function settledLinks({ clusters, sector, start, partner }: Bipartite, linked: LinkProbability): SettledLinks {
  let [forced, forbidden] = [0, 0]
  for (const cluster of clusters.keys()) {
    const own = new Set(Array.from(partner.subarray(start[cluster], start[cluster + 1]), (p) => sector[p]))
    sector.forEach((code, p) => {
      if (!own.has(code)) return
      const chance = linked(cluster, p)
      if (chance === 1) forced += 1
      else if (chance === 0) forbidden += 1
    })
  }
  return { forced, forbidden }
}
