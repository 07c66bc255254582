/**
 * Curveball on rows of bits, and the counts of its draws: AssemblyScript, which `npm run assemble` turns into WebAssembly.
 * Whole numbers of 64 bits, their `popcnt` and `ctz` are instructions here, and give the same on every machine.
 *
 * A row is what one cluster has: a bit for each partner, sector after sector, each sector from a new word on, up to a
 * multiple of four words. `prepare` lays all of it out in memory, so that the host can put a chain aside as one piece and go
 * on with it later.
 */

import { below, fill, putDown, sprinkle, stateBytes, takeUp } from './random'

let clusters: i32 = 0
let sectors: i32 = 0
let words: i32 = 0
let pairs: i32 = 0

/** Addresses, in the order of the memory. */
let borders: usize = 0
let traders: usize = 0
let order: usize = 0
let weights: usize = 0
let rows: usize = 0
let observed: usize = 0
let end: usize = 0
/** Beyond what is put aside: what a trade and a draw need for themselves. */
let different: usize = 0
let taken: usize = 0
let drawn: usize = 0

const word: usize = 8
function upToWord(bytes: usize): usize {
  return (bytes + 7) & ~7
}

/**
 * Lays out a network of so many clusters, sectors and words a row, with room for a weight of each bit where it is weighted,
 * and takes the memory that it needs.
 */
export function prepare(ofClusters: i32, ofSectors: i32, ofWords: i32, weighted: bool): void {
  clusters = ofClusters
  sectors = ofSectors
  words = ofWords
  pairs = (clusters * (clusters - 1)) / 2
  borders = stateBytes
  traders = upToWord(borders + ((<usize>sectors + 1) << 2))
  order = upToWord(traders + ((<usize>sectors) << 2))
  weights = upToWord(order + ((<usize>sectors * clusters) << 2))
  rows = weights + (weighted ? (<usize>words) << 8 : 0)
  observed = rows + <usize>clusters * words * word
  end = observed + 5 * <usize>pairs * word
  different = end
  taken = different + <usize>words * word
  drawn = taken + <usize>words * word
  const missing = <i32>((drawn + <usize>pairs * word + 65535) >> 16) - memory.size()
  if (missing > 0) memory.grow(missing)
}

/** Where each sector begins, in words of a row, and where the last one ends: 32 bits each. */
export function bordersAt(): usize {
  return borders
}
/** How many clusters have any partner of each sector, and their positions, `clusters` places a sector: 32 bits each. */
export function tradersAt(): usize {
  return traders
}
export function orderAt(): usize {
  return order
}
/** What the partner of each bit counts for, in parts: 32 bits each. */
export function weightsAt(): usize {
  return weights
}
export function rowsAt(): usize {
  return rows
}
/** Five columns of doubles, a pair a place: observed, deviation, squares, less, more. */
export function countsAt(): usize {
  return observed
}
/** How many bytes a chain is when it is put aside. */
export function size(): usize {
  return end
}

export function plant(seed: u32): void {
  fill(seed)
}

/** Turns one bit of `taken` around: that which stands at the place among those taken, or among those that are left. */
function turn(place: u32, isTaken: bool): void {
  const flipped: u64 = isTaken ? 0 : -1
  let at: usize = 0
  let before = place
  while (true) {
    const whole = load<u64>(taken + at)
    // What is different is taken or left, so that the left ones are those whose bit in `taken` is another one.
    let set = (whole ^ flipped) & load<u64>(different + at)
    const count = <u32>popcnt<u64>(set)
    if (before < count) {
      for (; before > 0; before--) set &= set - 1
      store<u64>(taken + at, whole ^ (set & (0 - set)))
      return
    }
    before -= count
    at += word
  }
}

/** Writes what only one of two rows has, and gives its number; how many of it the first row has is in `own`. */
let own: i32 = 0
function tellApart(one: usize, other: usize, length: usize): i32 {
  let count: i32 = 0
  own = 0
  for (let at: usize = 0; at < length; at += word) {
    const mine = load<u64>(one + at)
    const apart = mine ^ load<u64>(other + at)
    store<u64>(different + at, apart)
    count += <i32>popcnt<u64>(apart)
    own += <i32>popcnt<u64>(mine & apart)
  }
  return count
}

/**
 * Deals out anew what only one of two rows has; each keeps its number, and every deal is equally likely: whatever chance
 * the elements are taken with, a subset of given size that was taken so is a uniform one, and stays one when a random element
 * leaves it or enters it.
 */
function trade(one: usize, other: usize, length: usize): void {
  const all = tellApart(one, other, length)
  if (own === 0 || own === all) return
  let count = sprinkle(different, length, (16 * own + (all >> 1)) / all, taken)
  for (; count > own; count--) turn(below(count), true)
  for (; count < own; count++) turn(below(all - count), false)
  for (let at: usize = 0; at < length; at += word) {
    const apart = load<u64>(different + at)
    const mine = (load<u64>(one + at) & ~apart) | load<u64>(taken + at)
    store<u64>(one + at, mine)
    store<u64>(other + at, mine ^ apart)
  }
}

/** Puts one of the places from `place` to the end of the list, chosen by chance, at `place`; gives what stands there then. */
function choose(list: usize, place: i32, count: i32): i32 {
  const here = list + ((<usize>place) << 2)
  const there = here + ((<usize>below(count - place)) << 2)
  const chosen = load<i32>(there)
  store<i32>(there, load<i32>(here))
  store<i32>(here, chosen)
  return chosen
}

/** In every sector the clusters that have any partner there are paired at random, and each pair trades. */
function globalTrade(): void {
  for (let sector = 0; sector < sectors; sector++) {
    const border = borders + ((<usize>sector) << 2)
    const from = rows + <usize>load<i32>(border) * word
    const length = <usize>(load<i32>(border, 4) - load<i32>(border)) * word
    const list = order + ((<usize>sector * clusters) << 2)
    const count = load<i32>(traders + ((<usize>sector) << 2))
    for (let place = 0; place + 1 < count; place += 2) {
      const one = from + <usize>choose(list, place, count) * words * word
      const other = from + <usize>choose(list, place + 1, count) * words * word
      trade(one, other, length)
    }
  }
}

/** The weight of the bits that two rows have in common. */
function commonWeight(one: usize, other: usize): f64 {
  let sum: u64 = 0
  for (let at = 0; at < words; at++) {
    const ofWord = weights + ((<usize>at) << 8)
    let both = load<u64>(one + <usize>at * word) & load<u64>(other + <usize>at * word)
    for (; both; both &= both - 1) sum += load<u32>(ofWord + <usize>(ctz<u64>(both) << 2))
  }
  return <f64>sum
}

/** Writes what each pair shares: (0, 1), (0, 2), … (1, 2), … */
function share(into: usize): void {
  const row = <usize>words * word
  const isWeighted = rows > weights
  for (let one = rows; one + row < observed; one += row) {
    if (isWeighted) {
      for (let other = one + row, at = into; other < observed; other += row, at += word) {
        store<f64>(at, commonWeight(one, other))
      }
    } else {
      for (let block: usize = 0; block < row; block += 4 * word) shareBlock(one, block, into)
    }
    into += ((observed - one) / row - 1) * word
  }
}

/** What one row has in common with each of the later ones in four words, which stay in registers; beyond the first four it is added. */
function shareBlock(one: usize, block: usize, into: usize): void {
  const row = <usize>words * word
  const mine = one + block
  const a = load<u64>(mine)
  const b = load<u64>(mine, 8)
  const c = load<u64>(mine, 16)
  const d = load<u64>(mine, 24)
  for (let other = mine + row; other < observed; other += row) {
    let count = popcnt<u64>(a & load<u64>(other)) + popcnt<u64>(b & load<u64>(other, 8))
    count += popcnt<u64>(c & load<u64>(other, 16)) + popcnt<u64>(d & load<u64>(other, 24))
    const before: f64 = block === 0 ? 0 : load<f64>(into)
    store<f64>(into, before + <f64>count)
    into += word
  }
}

/** Writes what each pair shares in the network as it was given. */
export function observe(): void {
  share(observed)
}

/** Adds what each pair shares to its columns. */
function tally(): void {
  const column = <usize>pairs * word
  for (let at: usize = 0; at < column; at += word) {
    const difference = load<f64>(drawn + at) - load<f64>(observed + at)
    const deviation = observed + column + at
    const squares = deviation + column
    store<f64>(deviation, load<f64>(deviation) + difference)
    store<f64>(squares, load<f64>(squares) + difference * difference)
    const less = squares + column
    const more = less + column
    store<f64>(less, load<f64>(less) + <f64>(difference < 0))
    store<f64>(more, load<f64>(more) + <f64>(difference > 0))
  }
}

export function burn(trades: i32): void {
  takeUp()
  for (let done = 0; done < trades; done++) globalTrade()
  putDown()
}

/** So many networks, each so many global trades after the last one, and their counts. */
export function draw(draws: i32, trades: i32): void {
  takeUp()
  for (let done = 0; done < draws; done++) {
    for (let traded = 0; traded < trades; traded++) globalTrade()
    share(drawn)
    tally()
  }
  putDown()
}
