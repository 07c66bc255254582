/**
 * Adjusted p values (q) that control the false discovery rate: q of the i-th smallest of m is the least m p(j) / j over
 * j ≥ i, at most 1 (Benjamini & Hochberg 1995, 10.1111/j.2517-6161.1995.tb02031.x). In the order of `p`; empty when `p` is.
 */
export function benjaminiHochberg(p: Float64Array): Float64Array {
  const byP = Int32Array.from(p.keys()).sort((i, j) => (p[i] ?? 0) - (p[j] ?? 0))
  const q = new Float64Array(p.length)
  let least = 1
  for (let rank = p.length; rank > 0; rank -= 1) {
    const at = byP[rank - 1] ?? 0
    least = Math.min(least, ((p[at] ?? 0) * p.length) / rank)
    q[at] = least
  }
  return q
}
