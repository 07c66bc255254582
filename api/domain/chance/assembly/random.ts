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

/** Each bit set with a chance of so many sixteenths: the binary digits of the chance, the last one first. */
export function sprinkled(sixteenths: i32): u64 {
  let some: u64 = 0
  for (let digit = ctz<i32>(sixteenths); digit < 4; digit++) {
    const half = bits()
    some = (sixteenths >> digit) & 1 ? some | half : some & half
  }
  return some
}
