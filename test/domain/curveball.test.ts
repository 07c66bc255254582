import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitModel } from '../../api/domain/chance/bitModel.ts'
import { listModel } from '../../api/domain/chance/listModel.ts'
import type { NullModel } from '../../api/domain/chance/nullTally.ts'
import { degreeWeights, equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { catalogueMatrix } from './catalogueNetwork.ts'
import { allWithTheseMargins, example, exampleSectors, type Matrix, naiveShared, networkOf } from './matrixNetwork.ts'

/** The network drawn last as a matrix. */
function matrixOf(model: NullModel, width: number): Matrix {
  return model.partners().map((own) => {
    const row = Array<number>(width).fill(0)
    for (const p of own) row[p] = (row[p] ?? 0) + 1
    return row
  })
}

function margins(matrix: Matrix, sectors: readonly number[]): string {
  const codes = [...new Set(sectors)].sort()
  const rows = matrix.map((row) =>
    codes.map((code) => row.reduce((sum, has, p) => sum + (sectors[p] === code ? has : 0), 0)),
  )
  const columns = sectors.map((_, p) => matrix.reduce((sum, row) => sum + (row[p] ?? 0), 0))
  return JSON.stringify([rows, columns])
}

describe.each([
  ['lists', listModel],
  ['bits', bitModel],
] as const)('curveball on %s', (_, modelOf) => {
  const started = (matrix: Matrix, sectors: readonly number[], seed: number): NullModel => {
    const network = networkOf(matrix, sectors)
    return modelOf(network, equalWeights(network), seed)
  }
  test('leaves a network without links as it is', () => {
    const network = networkOf([
      [0, 0],
      [0, 0],
    ])
    const empty = { ...network, actors: new Int32Array(), sector: new Uint8Array(), degree: new Int32Array() }
    const model = modelOf(empty, equalWeights(empty), 1)
    model.draw(1)
    expect(matrixOf(model, 0)).toEqual([[], []])
    expect([...model.tally.observed, ...model.tally.squares]).toEqual([0, 0])
  })
  test('leaves a network that is the only one with its degrees as it is', () => {
    const full: Matrix = [
      [1, 1],
      [1, 1],
      [1, 1],
    ]
    const model = started(full, [1, 1], 1)
    model.draw(4)
    expect(matrixOf(model, 2)).toEqual(full)
  })
  test('begins with the observed network', () => {
    expect(matrixOf(started(example, exampleSectors, 1), 6)).toEqual(example)
  })
  test('keeps every degree within every sector exactly, and no link twice, in catalogue-2017', () => {
    const { network, matrix } = catalogueMatrix()
    const sectors = [...network.sector]
    const model = started(matrix, sectors, 11)
    const observed = margins(matrix, sectors)
    for (let i = 0; i < 30; i += 1) {
      model.draw(1)
      const drawn = matrixOf(model, sectors.length)
      expect(margins(drawn, sectors)).toBe(observed)
      expect(drawn.flat().every((has) => has === 0 || has === 1)).toBe(true)
    }
  })
  test('keeps every degree in networks of any shape: of one word and several, of sectors that some clusters lack', () => {
    const shapes = fc.record({
      seed: fc.nat(1_000_000),
      clusters: fc.integer({ min: 1, max: 6 }),
      width: fc.integer({ min: 1, max: 140 }),
      every: fc.integer({ min: 1, max: 6 }),
    })
    fc.assert(
      fc.property(shapes, ({ seed, clusters, width, every }) => {
        const sectors = Array.from({ length: width }, (_, p) => 1 + ((p * 7 + seed) % 3))
        const matrix = Array.from({ length: clusters }, (_, c) =>
          sectors.map((sector, p) => Number((p * 31 + c * 17 + seed) % every === 0 && (sector !== 2 || c % 2 === 0))),
        )
        const model = started(matrix, sectors, seed)
        model.draw(3)
        expect(margins(matrixOf(model, width), sectors)).toBe(margins(matrix, sectors))
      }),
      { seed: 4, numRuns: 150 },
    )
  })
  test('counts what is shared in the very network that it drew, plain and weighted', () => {
    const { network, matrix } = catalogueMatrix()
    for (const weights of [equalWeights(network), degreeWeights(network)]) {
      const model = modelOf(network, weights, 6)
      model.draw(1)
      const { observed, deviation } = model.tally
      const weighed = (rows: Matrix) =>
        naiveShared(rows.map((row) => row.map((has, p) => has * Math.sqrt(weights.parts[p] ?? 0))))
      const whole = (values: readonly number[]) => values.map(Math.round)
      expect([...observed]).toEqual(whole(weighed(matrix)))
      const drawn = weighed(matrixOf(model, network.actors.length))
      expect(deviation.map((sum, pair) => sum + (observed[pair] ?? 0))).toEqual(Float64Array.from(whole(drawn)))
    }
  })
  test('visits all 180 matrices with the margins of the example, each equally often', () => {
    const all = allWithTheseMargins(example, exampleSectors)
    // Worked by hand: 12 for the first sector (3 + 6 + 3 by the fourth row), 15 for the second (3 + 12 by the misses).
    expect(all).toHaveLength(180)
    const times = new Map(all.map((matrix) => [JSON.stringify(matrix), 0]))
    const model = started(example, exampleSectors, 5)
    const draws = 90_000
    for (let i = 0; i < draws; i += 1) {
      model.draw(1)
      const key = JSON.stringify(matrixOf(model, 6))
      times.set(key, (times.get(key) ?? 0) + 1)
    }
    expect(times.size).toBe(180)
    const each = draws / 180
    const chiSquare = [...times.values()].reduce((sum, n) => sum + (n - each) ** 2 / each, 0)
    // 179 degrees of freedom: 245 is passed less than once in a thousand seeds.
    expect(chiSquare).toBeLessThan(245)
  })
  test('deals three of ten out in each of the 120 ways equally often, across two words', () => {
    // Two clusters with nothing in common, three and seven partners; the partners stand where one word ends.
    const width = 130
    const own = Array.from({ length: 10 }, (_, i) => 57 + i)
    const matrix = [own.slice(0, 3), own.slice(3)].map((has) =>
      Array.from({ length: width }, (_, p) => Number(has.includes(p))),
    )
    const model = started(matrix, Array(width).fill(1), 8)
    const times = new Map<string, number>()
    const draws = 24_000
    for (let i = 0; i < draws; i += 1) {
      model.draw(1)
      const key = String(model.partners()[0])
      times.set(key, (times.get(key) ?? 0) + 1)
    }
    expect(times.size).toBe(120)
    const chiSquare = [...times.values()].reduce((sum, n) => sum + (n - draws / 120) ** 2 / (draws / 120), 0)
    // 119 degrees of freedom: 173 is passed less than once in a thousand seeds.
    expect(chiSquare).toBeLessThan(173)
  })
})
