/** Two-mode networks written as matrices: a row a cluster, a column a partner. */
import type { Bipartite } from '../../api/domain/overlap/bipartite.ts'

export type Matrix = readonly (readonly number[])[]

/** `sectors` by column; clusters are numbered before partners, as actors would be. */
export function networkOf(matrix: Matrix, sectors: readonly number[] = []): Bipartite {
  const width = matrix[0]?.length ?? 0
  const rows = matrix.map((row) => [...row.keys()].filter((column) => row[column] === 1))
  const start = [0]
  for (const row of rows) start.push((start.at(-1) ?? 0) + row.length)
  return {
    clusters: Int32Array.from(matrix.keys()),
    actors: Int32Array.from({ length: width }, (_, column) => matrix.length + column),
    sector: Uint8Array.from({ length: width }, (_, column) => sectors[column] ?? 1),
    start: Int32Array.from(start),
    partner: Int32Array.from(rows.flat()),
    degree: Int32Array.from({ length: width }, (_, column) => matrix.reduce((sum, row) => sum + (row[column] ?? 0), 0)),
  }
}

/** Worked by hand in the tests: four clusters, three partners of one sector and three of another. */
export const example: Matrix = [
  [1, 1, 0, 1, 1, 0],
  [1, 1, 0, 0, 1, 1],
  [0, 1, 1, 1, 0, 0],
  [0, 0, 1, 0, 0, 1],
]
export const exampleSectors = [1, 1, 1, 2, 2, 2]

/** What every two rows have in common, in the order (0, 1), (0, 2), … (1, 2), … */
export function naiveShared(matrix: Matrix): number[] {
  return matrix.flatMap((one, a) =>
    matrix.slice(a + 1).map((other) => one.reduce((sum, has, column) => sum + has * (other[column] ?? 0), 0)),
  )
}

/** Every matrix with the same sums of each row within each sector and of each column, the slow and certain way. */
export function allWithTheseMargins(matrix: Matrix, sectors: readonly number[]): Matrix[] {
  const codes = [...new Set(sectors)]
  const sumsOf = (row: readonly number[]): string =>
    codes.map((code) => row.reduce((sum, has, column) => sum + (sectors[column] === code ? has : 0), 0)).join()
  const width = sectors.length
  const rowsLike = matrix.map((row) =>
    Array.from({ length: 2 ** width }, (_, bits) => sectors.map((_, column) => (bits >> column) & 1)).filter(
      (candidate) => sumsOf(candidate) === sumsOf(row),
    ),
  )
  const columnSums = (rows: Matrix): number[] =>
    sectors.map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0))
  const wanted = columnSums(matrix)
  let partial: Matrix[] = [[]]
  for (const choices of rowsLike) {
    partial = partial
      .flatMap((rows) => choices.map((row) => [...rows, row]))
      .filter((rows) => columnSums(rows).every((sum, column) => sum <= (wanted[column] ?? 0)))
  }
  return partial.filter((rows) => columnSums(rows).join() === wanted.join())
}
