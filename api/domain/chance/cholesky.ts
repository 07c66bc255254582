/** Symmetric positive definite systems of equations, by Cholesky's decomposition (Golub & Van Loan 2013, chapter 4.2). */

/** Row by row, n × n. */
export interface SquareMatrix {
  readonly n: number
  readonly at: Float64Array
}

/** Sum over the first `count` products of row i with row j. */
function rowProduct({ n, at }: SquareMatrix, i: number, j: number, count: number): number {
  let sum = 0
  for (let k = 0; k < count; k += 1) sum += (at[i * n + k] ?? 0) * (at[j * n + k] ?? 0)
  return sum
}

/** The lower triangle L with L Lᵀ = the matrix, in its place. What rounding makes negative on the diagonal is next to nothing. */
function decompose(matrix: SquareMatrix): void {
  const { n, at } = matrix
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) {
      at[i * n + j] = ((at[i * n + j] ?? 0) - rowProduct(matrix, i, j, j)) / (at[j * n + j] ?? 1)
    }
    at[i * n + i] = Math.sqrt(Math.max((at[i * n + i] ?? 0) - rowProduct(matrix, i, i, i), 1e-300))
  }
}

/** The solution of matrix × solution = right; the matrix is used up. Without equations the solution is empty. */
export function solveSymmetric(matrix: SquareMatrix, right: Float64Array): Float64Array {
  const { n, at } = matrix
  decompose(matrix)
  const solution = right.slice()
  /** What the entry is once the terms of the entries from `from` up to `to` are taken away. */
  function substitute(i: number, from: number, to: number, cellOf: (k: number) => number): void {
    let rest = solution[i] ?? 0
    for (let k = from; k < to; k += 1) rest -= (at[cellOf(k)] ?? 0) * (solution[k] ?? 0)
    solution[i] = rest / (at[i * n + i] ?? 1)
  }
  for (let i = 0; i < n; i += 1) substitute(i, 0, i, (k) => i * n + k)
  for (let i = n - 1; i >= 0; i -= 1) substitute(i, i + 1, n, (k) => k * n + i)
  return solution
}
