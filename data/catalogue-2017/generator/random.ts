/**
 * Seeded random draws that are the same on every machine: integer steps, then only + − × ÷ on doubles.
 * Mulberry32 (Tommy Ettinger, 2017, public domain), seeded with FNV-1a of the name of the draw (Fowler, Noll & Vo, 1991).
 */
const seed = 20_171_123

export interface Random {
  /** A double in [0, 1). */
  unit(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  shuffled<T>(items: readonly T[]): T[]
  /** The position of one weight, each as likely as its weight. Throws when no weight is above zero. */
  weighted(weights: readonly number[]): number
}

function hash(text: string): number {
  let value = 0x811c9dc5 ^ seed
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}

/** Each rule has its own stream, so that a change of one rule leaves what the others draw as it was. */
export function randomStream(name: string): Random {
  let state = hash(name)
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new Error(`${name}: nothing to pick from.`)
    return item
  }
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items]
    return items.flatMap(() => left.splice(between(0, left.length - 1), 1))
  }
  const weighted = (weights: readonly number[]) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    if (!(total > 0)) throw new Error(`${name}: no weight is above zero.`)
    let rest = unit() * total
    const found = weights.findIndex((weight) => {
      rest -= weight
      return rest < 0
    })
    return found >= 0 ? found : weights.findLastIndex((weight) => weight > 0)
  }
  return { unit, between, pick, shuffled, weighted }
}
