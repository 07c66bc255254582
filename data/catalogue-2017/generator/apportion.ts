/**
 * Shares of a whole number in proportion to weights, whole and summing exactly to `total`: the largest remainders are
 * rounded up, earlier ones first (Hamilton's method, 1792). Weights are ≥ 0, at least one above 0.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (!(sum > 0)) throw new Error('Nothing can be shared out when no weight is above zero.')
  const exact = weights.map((weight) => (total * weight) / sum)
  const shares = exact.map(Math.floor)
  const left = total - shares.reduce((all, share) => all + share, 0)
  const byRemainder = exact
    .map((value, position) => ({ position, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.position - b.position)
  for (const { position } of byRemainder.slice(0, left)) shares[position] = (shares[position] ?? 0) + 1
  return shares
}

/** As `apportion`, with no share above its limit: what a full one cannot take goes to the others. Throws when `total` exceeds all limits. */
export function apportionWithin(total: number, weights: readonly number[], limits: readonly number[]): number[] {
  const room = limits.reduce((all, limit) => all + limit, 0)
  if (room < total) throw new Error(`${total} cannot be shared out within limits of ${room}.`)
  const shares = weights.map(() => 0)
  let left = total
  while (left > 0) {
    const open = weights.map((weight, position) => ((shares[position] ?? 0) < (limits[position] ?? 0) ? weight : 0))
    apportion(left, open).forEach((more, position) => {
      const taken = Math.min(more, (limits[position] ?? 0) - (shares[position] ?? 0))
      shares[position] = (shares[position] ?? 0) + taken
      left -= taken
    })
  }
  return shares
}
