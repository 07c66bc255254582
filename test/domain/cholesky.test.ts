import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solveSymmetric } from '../../api/domain/chance/cholesky.ts'

test('a system without equations has an empty solution', () => {
  expect([...solveSymmetric({ n: 0, at: new Float64Array() }, new Float64Array())]).toEqual([])
})
test('4x + 2y = 8 and 2x + 3y = 8 are solved by x = 1 and y = 2', () => {
  const found = solveSymmetric({ n: 2, at: Float64Array.from([4, 2, 2, 3]) }, Float64Array.from([8, 8]))
  expect([...found]).toEqual([expect.closeTo(1, 12), expect.closeTo(2, 12)])
})
test('multiplied out again, the solution gives the right side, for random systems', () => {
  const systems = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 42, maxLength: 42 })
  fc.assert(
    fc.property(systems, (values) => {
      const n = 6
      // B Bᵀ + the identity is symmetric and positive definite.
      const at = Float64Array.from({ length: n * n }, (_, cell) => {
        const [i, j] = [Math.floor(cell / n), cell % n]
        const product = Array.from({ length: n }, (_, k) => (values[i * n + k] ?? 0) * (values[j * n + k] ?? 0))
        return product.reduce((sum, value) => sum + value, i === j ? 1 : 0)
      })
      const right = Float64Array.from(values.slice(n * n))
      const found = solveSymmetric({ n, at: at.slice() }, right)
      right.forEach((value, i) => {
        const again = found.reduce((sum, x, j) => sum + x * (at[i * n + j] ?? 0), 0)
        expect(again).toBeCloseTo(value, 9)
      })
    }),
    { seed: 2, numRuns: 200 },
  )
})
