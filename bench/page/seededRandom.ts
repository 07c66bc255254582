/**
 * Numbers in [0, 1) from an integer seed, the same on every machine (mulberry32 by Tommy Ettinger, 2017, public domain).
 * Only integer arithmetic on 32 bits, so no engine may differ.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
