import { describe, expect, test } from 'vitest'
import { type RandomNetwork, randomNetwork } from '../../api/domain/chance/curveball.ts'
import type { Bipartite } from '../../api/domain/overlap/bipartite.ts'
import { catalogueMatrix } from './catalogueNetwork.ts'
import { allWithTheseMargins, example, exampleSectors, type Matrix, networkOf } from './matrixNetwork.ts'

function matrixOf({ slot, from }: RandomNetwork, { clusters, actors }: Bipartite): Matrix {
  const rows = Array.from(clusters, () => Array<number>(actors.length).fill(0))
  for (let run = 0; run + 1 < from.length; run += 1) {
    for (const p of slot.subarray(from[run], from[run + 1])) {
      const row = rows[run % clusters.length]
      if (row) row[p] = (row[p] ?? 0) + 1
    }
  }
  return rows
}

function margins(matrix: Matrix, sector: Uint8Array): string {
  const codes = [...new Set(sector)].sort()
  const rows = matrix.map((row) =>
    codes.map((code) => row.reduce((sum, has, p) => sum + (sector[p] === code ? has : 0), 0)),
  )
  const columns = [...sector.keys()].map((p) => matrix.reduce((sum, row) => sum + (row[p] ?? 0), 0))
  return JSON.stringify([rows, columns])
}

describe('curveball', () => {
  test('leaves a network without links as it is', () => {
    const network = networkOf([
      [0, 0],
      [0, 0],
    ])
    const random = randomNetwork({ ...network, actors: new Int32Array(), sector: new Uint8Array() }, 1)
    random.trade()
    expect(random.slot).toHaveLength(0)
  })
  test('leaves a network that is the only one with its degrees as it is', () => {
    const full: Matrix = [
      [1, 1],
      [1, 1],
      [1, 1],
    ]
    const network = networkOf(full)
    const random = randomNetwork(network, 1)
    for (let i = 0; i < 20; i += 1) random.trade()
    expect(matrixOf(random, network)).toEqual(full)
  })
  test('begins with the observed network', () => {
    const network = networkOf(example, exampleSectors)
    expect(matrixOf(randomNetwork(network, 1), network)).toEqual(example)
  })
  test('keeps every degree within every sector exactly, and no link twice, over 200 global trades of catalogue-2017', () => {
    const { network, matrix } = catalogueMatrix()
    const random = randomNetwork(network, 11)
    const observed = margins(matrix, network.sector)
    for (let i = 0; i < 200; i += 1) {
      random.trade()
      const drawn = matrixOf(random, network)
      expect(margins(drawn, network.sector)).toBe(observed)
      expect(drawn.flat().every((has) => has === 0 || has === 1)).toBe(true)
    }
  })
  test('visits all 180 matrices with the margins of the example, each equally often', () => {
    const network = networkOf(example, exampleSectors)
    const all = allWithTheseMargins(example, exampleSectors)
    // Worked by hand: 12 for the first sector (3 + 6 + 3 by the fourth row), 15 for the second (3 + 12 by the misses).
    expect(all).toHaveLength(180)
    const times = new Map(all.map((matrix) => [JSON.stringify(matrix), 0]))
    const random = randomNetwork(network, 5)
    const draws = 90_000
    for (let i = 0; i < draws; i += 1) {
      for (let trades = 0; trades < 5; trades += 1) random.trade()
      const key = JSON.stringify(matrixOf(random, network))
      times.set(key, (times.get(key) ?? 0) + 1)
    }
    expect(times.size).toBe(180)
    const each = draws / 180
    const chiSquare = [...times.values()].reduce((sum, n) => sum + (n - each) ** 2 / each, 0)
    // 179 degrees of freedom: 245 is passed less than once in a thousand seeds.
    expect(chiSquare).toBeLessThan(245)
  })
})
