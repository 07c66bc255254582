/** EASE, a linear model of items by items (Steck 2019, 10.1145/3308558.3313710). */
import { partnersOfCluster } from '../../api/domain/partners/partnerLandscape.ts'
import type { Rule } from './peers.ts'

type Square = readonly Float64Array[]

/** The inverse of a symmetric positive definite matrix, by Gauss–Jordan elimination without pivots. */
function inverse(matrix: Square): Square {
  const size = matrix.length
  const rows = matrix.map((row, i) => {
    const wide = new Float64Array(2 * size)
    wide.set(row)
    wide[size + i] = 1
    return wide
  })
  rows.forEach((pivot, i) => {
    const scale = pivot[i] ?? 1
    for (let j = 0; j < pivot.length; j += 1) pivot[j] = (pivot[j] ?? 0) / scale
    rows.forEach((row, other) => {
      const factor = row[i] ?? 0
      if (other === i || factor === 0) return
      for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    })
  })
  return rows.map((row) => row.slice(size))
}

/**
 * With P = (XᵀX + λI)⁻¹ the score of partner p for cluster c is (XB)cp, B = I − P / diag(P). P is never formed: by the
 * Woodbury identity (XᵀX + λI)⁻¹ = (I − Xᵀ(XXᵀ + λI)⁻¹X) / λ, so that the inverse has the size of the clusters.
 */
export function ease(lambda: number): Rule {
  return (landscape) => {
    const { clusters, actors, degree } = landscape.network
    const rows = Array.from(clusters.keys(), (c) => {
      const row = new Float64Array(actors.length)
      for (const p of partnersOfCluster(landscape, c)) row[p] = 1
      return row
    })
    const gram = rows.map((one, a) =>
      Float64Array.from(rows, (other, b) => one.reduce((sum, x, p) => sum + x * (other[p] ?? 0), a === b ? lambda : 0)),
    )
    const inner = inverse(gram)
    // W = (XXᵀ + λI)⁻¹ X, row by row.
    const weighted = inner.map((factors) => {
      const sum = new Float64Array(actors.length)
      factors.forEach((factor, c) => {
        for (const p of partnersOfCluster(landscape, c)) sum[p] = (sum[p] ?? 0) + factor
      })
      return sum
    })
    // diag(P) and XP = X(I − XᵀW) / λ = W, because XXᵀ(XXᵀ + λI)⁻¹ = I − λ(XXᵀ + λI)⁻¹.
    const diagonal =
      degree.length === 0
        ? []
        : Array.from(actors.keys(), (p) => {
            const explained = rows.reduce((sum, row, c) => sum + (row[p] ?? 0) * (weighted[c]?.[p] ?? 0), 0)
            return (1 - explained) / lambda
          })
    return (cluster) => {
      const [own, products] = [rows[cluster], weighted[cluster]]
      return Float64Array.from(actors, (_, p) => (own?.[p] ?? 0) - (products?.[p] ?? 0) / (diagonal[p] ?? 1))
    }
  }
}
