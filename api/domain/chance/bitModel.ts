/**
 * Random networks on rows of bits: the host of `assembly/curveball.ts`, which trades and counts by words of 64 partners at
 * once. For networks in which clusters have a good part of all partners.
 */
import type { Bipartite } from '../overlap/bipartite.ts'
import { pairCount } from '../overlap/pairIndex.ts'
import type { PartnerWeights } from '../overlap/partnerWeights.ts'
import { burnIn, thinning } from './curveball.ts'
import { curveballBytes } from './generated/curveballBytes.ts'
import type { NullModel, NullTally } from './nullTally.ts'

/** What the assembly exports. */
interface Machine {
  readonly memory: WebAssembly.Memory
  prepare(clusters: number, sectors: number, words: number, weighted: boolean): void
  bordersAt(): number
  tradersAt(): number
  orderAt(): number
  weightsAt(): number
  rowsAt(): number
  countsAt(): number
  size(): number
  plant(seed: number): void
  observe(): void
  burn(trades: number): void
  draw(draws: number, trades: number): void
}

let running: Machine | undefined

/** One for all chains of a thread: each is put into its memory while it moves. */
function machine(): Machine {
  if (running) return running
  const bytes = Uint8Array.from(atob(curveballBytes), (letter) => letter.charCodeAt(0))
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes))
  running = exports as unknown as Machine
  return running
}

const bitsOfWord = 64
/** A row ends after a multiple of so many words, which are compared together. */
const wordsTogether = 4

/** Which bit is whose. */
interface Layout {
  /** Where each sector that is present begins, in words, and where the last one ends. */
  readonly borders: readonly number[]
  /** Partner of each bit; −1 where a sector does not fill its last word. */
  readonly partnerOf: Int32Array
  /** Bit and sector, by partner. */
  readonly bitOf: Int32Array
  readonly sectorOf: Int32Array
}

function layoutOf({ sector }: Bipartite): Layout {
  const present = [...new Set(sector)].sort((x, y) => x - y)
  const sectorOf = Int32Array.from(sector, (code) => present.indexOf(code))
  const borders = [0]
  for (const code of present)
    borders.push((borders.at(-1) ?? 0) + Math.ceil(sector.filter((own) => own === code).length / bitsOfWord))
  const words = Math.ceil((borders.at(-1) ?? 0) / wordsTogether) * wordsTogether
  const partnerOf = new Int32Array(words * bitsOfWord).fill(-1)
  const free = borders.map((border) => border * bitsOfWord)
  const bitOf = sectorOf.map((k, p) => {
    const bit = free[k] ?? 0
    free[k] = bit + 1
    partnerOf[bit] = p
    return bit
  })
  return { borders, partnerOf, bitOf, sectorOf }
}

/** How many words a row takes: one for each 64 partners of a sector, or part of them. */
export function wordsOf({ sector }: Bipartite): number {
  const counts = new Map<number, number>()
  for (const code of sector) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + Math.ceil(count / bitsOfWord), 0)
}

/** Writes the observed network where the machine looks for it. */
function write(to: Machine, network: Bipartite, { parts }: PartnerWeights, weighted: boolean, layout: Layout): void {
  const { start, partner, clusters } = network
  const { borders, bitOf, partnerOf, sectorOf } = layout
  const { buffer } = to.memory
  new Uint8Array(buffer, 0, to.size()).fill(0)
  new Int32Array(buffer, to.bordersAt(), borders.length).set(borders)
  if (weighted)
    new Int32Array(buffer, to.weightsAt(), partnerOf.length).set(partnerOf.map((p) => (p < 0 ? 0 : (parts[p] ?? 0))))
  const rowBytes = partnerOf.length / 8
  const rows = new Uint8Array(buffer, to.rowsAt(), clusters.length * rowBytes)
  const traders = new Int32Array(buffer, to.tradersAt(), borders.length - 1)
  const order = new Int32Array(buffer, to.orderAt(), traders.length * clusters.length)
  for (const cluster of clusters.keys()) {
    const own = partner.subarray(start[cluster], start[cluster + 1])
    for (const p of own) {
      const bit = bitOf[p] ?? 0
      const at = cluster * rowBytes + (bit >> 3)
      rows[at] = (rows[at] ?? 0) | (1 << (bit & 7))
    }
    for (const k of new Set(own.map((p) => sectorOf[p] ?? 0))) {
      order[k * clusters.length + (traders[k] ?? 0)] = cluster
      traders[k] = (traders[k] ?? 0) + 1
    }
  }
}

function tallyIn(image: Uint8Array, at: number, pairs: number): NullTally {
  const column = (place: number): Float64Array =>
    new Float64Array(image.buffer, at + place * pairs * Float64Array.BYTES_PER_ELEMENT, pairs)
  return {
    ...{ draws: 0, observed: column(0), deviation: column(1), squares: column(2), less: column(3), more: column(4) },
  }
}

/** Starts at the observed network. The same network, weights and seed give the same tally after the same number of draws. */
export function bitModel(network: Bipartite, weights: PartnerWeights, seed: number): NullModel {
  const clusters = network.clusters.length
  const layout = layoutOf(network)
  const words = layout.partnerOf.length / bitsOfWord
  const weighted = weights.unit !== 1
  /** The machine, laid out for this network. */
  function prepared(): Machine {
    const to = machine()
    to.prepare(clusters, layout.borders.length - 1, words, weighted)
    return to
  }
  const first = prepared()
  write(first, network, weights, weighted, layout)
  first.plant(seed)
  first.observe()
  const image = new Uint8Array(first.memory.buffer.slice(0, first.size()))
  const rowsAt = first.rowsAt()
  const tally = tallyIn(image, first.countsAt(), pairCount(clusters))

  return {
    tally,
    draw(draws) {
      const to = prepared()
      const memory = new Uint8Array(to.memory.buffer, 0, image.length)
      memory.set(image)
      if (tally.draws === 0) to.burn(burnIn)
      to.draw(draws, thinning)
      image.set(memory)
      tally.draws += draws
    },
    partners() {
      const rowBytes = words * (bitsOfWord / 8)
      return Array.from(network.clusters.keys(), (cluster) => {
        const row = image.subarray(rowsAt + cluster * rowBytes, rowsAt + (cluster + 1) * rowBytes)
        return layout.partnerOf.filter((_, bit) => ((row[bit >> 3] ?? 0) >> (bit & 7)) & 1).sort()
      })
    },
  }
}
