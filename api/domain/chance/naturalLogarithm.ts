/**
 * ln(count) of a whole number from 1, within 1e-15 of itself, by + − × ÷ alone: `Math.log` may differ in its last digit
 * from one machine to another, and the weights of a cited answer must not. Halves the argument until it is near 1, then
 * ln(x) = 2 artanh((x − 1) / (x + 1)) as its series (Abramowitz & Stegun 1964, 4.1.27).
 */
export function naturalLogarithm(count: number): number {
  let halvings = 0
  let rest = count
  while (rest > 1.5) {
    rest /= 2
    halvings += 1
  }
  return halvings * nearOne(2) + nearOne(rest)
}

/** For arguments from 0.75 to 2. */
function nearOne(x: number): number {
  const ratio = (x - 1) / (x + 1)
  let power = ratio
  let sum = 0
  for (let odd = 1; odd < 80; odd += 2) {
    sum += power / odd
    power *= ratio * ratio
  }
  return 2 * sum
}
