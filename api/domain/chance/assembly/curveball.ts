/**
 * Curveball on rows of bits, and the counts of its draws: AssemblyScript, which `npm run assemble` turns into WebAssembly.
 * Whole numbers of 64 bits, their `popcnt` and `ctz` are instructions here, and give the same on every machine.
 *
 * A row is what one cluster has: a bit for each partner, sector after sector, each sector from a new word on. `prepare`
 * lays all of it out in memory, so that the host can put a chain aside as one piece and go on with it later.
 */

import { below, fill, putDown, sprinkled, stateBytes, takeUp } from './random'

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
let left: usize = 0
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
  left = taken + <usize>words * word
  drawn = left + <usize>words * word
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

/** Turns the bit around that stands at the place among those set: an element leaves the set, and enters `into`. */
function move(set: usize, place: u32, into: usize): void {
  let at: usize = 0
  let before = place
  let count = <u32>popcnt<u64>(load<u64>(set))
  while (before >= count) {
    before -= count
    at += word
    count = <u32>popcnt<u64>(load<u64>(set + at))
  }
  const whole = load<u64>(set + at)
  let rest = whole
  for (; before > 0; before--) rest &= rest - 1
  const bit = rest & (0 - rest)
  store<u64>(set + at, whole ^ bit)
  store<u64>(into + at, load<u64>(into + at) | bit)
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

/** Splits what is different by chance, each element by itself, into `taken` and `left`; gives how many are taken. */
function split(length: usize, sixteenths: i32): i32 {
  let count: i32 = 0
  for (let at: usize = 0; at < length; at += word) {
    const apart = load<u64>(different + at)
    const some = apart === 0 || sixteenths === 0 ? 0 : sixteenths === 16 ? apart : apart & sprinkled(sixteenths)
    store<u64>(taken + at, some)
    store<u64>(left + at, apart ^ some)
    count += <i32>popcnt<u64>(some)
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
  let count = split(length, (16 * own + (all >> 1)) / all)
  for (; count > own; count--) move(taken, below(count), left)
  for (; count < own; count++) move(left, below(all - count), taken)
  for (let at: usize = 0; at < length; at += word) {
    const both = load<u64>(one + at) & load<u64>(other + at)
    store<u64>(one + at, both | load<u64>(taken + at))
    store<u64>(other + at, both | load<u64>(left + at))
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

/** How many bits two rows have in common. */
function common(one: usize, other: usize): f64 {
  let count: u64 = 0
  for (const last = one + <usize>words * word; one < last; one += word, other += word) {
    count += popcnt<u64>(load<u64>(one) & load<u64>(other))
  }
  return <f64>count
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
  const isWeighted = rows > weights
  const row = <usize>words * word
  for (let one = rows; one < observed; one += row) {
    for (let other = one + row; other < observed; other += row) {
      store<f64>(into, isWeighted ? commonWeight(one, other) : common(one, other))
      into += word
    }
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
