/** Random bits for the chain: AssemblyScript, a part of `curveball.ts`. */

/** Where the state stands in memory, four words; nothing else is below `stateBytes`. */
const state: usize = 8
export const stateBytes: usize = 40

/** Fills the state by splitmix64 (Steele, Lea & Flood 2014, 10.1145/2660193.2660195). */
export function fill(seed: u32): void {
  let counter: u64 = seed
  for (let i: usize = 0; i < 4; i++) {
    counter += 0x9e3779b97f4a7c15
    let mixed = (counter ^ (counter >> 30)) * 0xbf58476d1ce4e5b9
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb
    store<u64>(state + (i << 3), mixed ^ (mixed >> 31))
  }
}

let s0: u64 = 0
let s1: u64 = 0
let s2: u64 = 0
let s3: u64 = 0

/** The state stands in memory while the chain is put aside, and here while it moves. */
export function takeUp(): void {
  s0 = load<u64>(state)
  s1 = load<u64>(state, 8)
  s2 = load<u64>(state, 16)
  s3 = load<u64>(state, 24)
}
export function putDown(): void {
  store<u64>(state, s0)
  store<u64>(state, s1, 8)
  store<u64>(state, s2, 16)
  store<u64>(state, s3, 24)
}

/** 64 random bits: xoshiro256** (Blackman & Vigna 2021, 10.1145/3460772). */
function bits(): u64 {
  const result = rotl<u64>(s1 * 5, 7) * 9
  const shifted = s1 << 17
  s2 ^= s0
  s3 ^= s1
  s1 ^= s2
  s0 ^= s3
  s2 ^= shifted
  s3 = rotl<u64>(s3, 45)
  return result
}

/** Uniform on 0 … count − 1, unbiased (Lemire 2019, 10.1145/3230636). */
export function below(count: u32): u32 {
  while (true) {
    const product = (bits() >> 32) * <u64>count
    const low = <u32>product
    if (low >= count || low >= (0 - count) % count) return <u32>(product >> 32)
  }
}

/**
 * Writes a random subset of a set of bits, each element taken by itself with a chance of so many sixteenths, and gives its
 * size. Random words are joined by the binary digits of the chance, the last one first: `or` for a 1, `and` for a 0. The state
 * is in locals meanwhile, because a global is memory to the machine.
 */
export function sprinkle(set: usize, length: usize, sixteenths: i32, into: usize): i32 {
  let a = s0
  let b = s1
  let c = s2
  let d = s3
  let count: u64 = 0
  const lastDigit = ctz<i32>(sixteenths)
  const certain: u64 = sixteenths === 16 ? -1 : 0
  for (let at: usize = 0; at < length; at += 8) {
    const whole = load<u64>(set + at)
    let some = certain
    for (let digit = whole === 0 ? 4 : lastDigit; digit < 4; digit++) {
      const half = rotl<u64>(b * 5, 7) * 9
      const shifted = b << 17
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= shifted
      d = rotl<u64>(d, 45)
      const one = <u64>0 - <u64>((sixteenths >> digit) & 1)
      some = (half & (some | one)) | (some & one)
    }
    some &= whole
    store<u64>(into + at, some)
    count += popcnt<u64>(some)
  }
  s0 = a
  s1 = b
  s2 = c
  s3 = d
  return <i32>count
}
