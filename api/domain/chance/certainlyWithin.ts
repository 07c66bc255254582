/** When a comparison can end early without a change of its answer: once it is certain that one pair is within chance. */
import type { NullTally } from './nullTally.ts'
import { qThreshold } from './pairChance.ts'

/**
 * Whether q of the pair in one tail is above the threshold even if none of the draws to come counts against any pair: q never
 * falls when any p rises (Benjamini & Hochberg 1995). `off` are the draws of each pair that do not count for the tail.
 */
function staysAbove(off: Float64Array, drawn: number, draws: number, pair: number): boolean {
  const pairsWith = new Int32Array(drawn + 1)
  for (const count of off) pairsWith[drawn - count] = (pairsWith[drawn - count] ?? 0) + 1
  let rank = off.length
  for (let count = drawn; count >= drawn - (off[pair] ?? 0); count -= 1) {
    const some = pairsWith[count] ?? 0
    // The same steps as `benjaminiHochberg`, so that rounding is the same.
    if (some > 0 && (((count + 1) / (draws + 1)) * off.length) / rank <= qThreshold) return false
    rank -= some
  }
  return true
}

/**
 * Whether the verdict on a pair will be `within` once all `draws` are drawn, whatever those bring that are still to come. The
 * verdict by the draws so far is then `within` too, because they count for at least as much as of all. Exact: where it is
 * false, the draws to come can still bring another verdict.
 */
export function certainlyWithin({ draws: drawn, less, more }: NullTally, draws: number, pair: number): boolean {
  return staysAbove(less, drawn, draws, pair) && staysAbove(more, drawn, draws, pair)
}
