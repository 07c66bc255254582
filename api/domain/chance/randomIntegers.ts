/**
 * Seeded random integers, equal on every machine because only 32-bit integer arithmetic makes them: xoshiro128**
 * (Blackman & Vigna 2021, 10.1145/3460772), its state filled by splitmix32 so that near seeds give unlike streams.
 */
export interface RandomIntegers {
  /** Uniform on 0 … count − 1, count from 1 to 2^21; unbiased (Lemire 2019, 10.1145/3230636). */
  below(count: number): number
}

const rotate = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by))

function splitmix(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
}

/** `seed` is a whole number from 0 to 2^32 − 1. */
export function randomIntegers(seed: number): RandomIntegers {
  const next = splitmix(seed)
  let [s0, s1, s2, s3] = [next(), next(), next(), next()]
  function draw(): number {
    const drawn = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0
    const shifted = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotate(s3, 11)
    return drawn
  }
  return {
    below(count) {
      // A product below 2^53 is exact in a double, so its high and low 32 bits can be told apart.
      for (;;) {
        const product = draw() * count
        const high = Math.floor(product / 0x1_0000_0000)
        const low = product - high * 0x1_0000_0000
        if (low >= count || low >= 0x1_0000_0000 % count) return high
      }
    },
  }
}
