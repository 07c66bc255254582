/** The pure rules that catalogue-2017 is drawn by. */
import { describe, expect, it } from 'vitest'
import { apportion, apportionWithin } from '../../data/catalogue-2017/generator/apportion.ts'
import { kilometresApart, nearness } from '../../data/catalogue-2017/generator/attraction.ts'
import { skewedCounts } from '../../data/catalogue-2017/generator/degrees.ts'
import { randomStream } from '../../data/catalogue-2017/generator/random.ts'
import { sum } from './catalogue2017Tables.ts'

describe('a random stream', () => {
  it('refuses to pick from nothing and to weigh nothing', () => {
    expect(() => randomStream('none').pick([])).toThrow('none: nothing to pick from.')
    expect(() => randomStream('none').weighted([0, 0])).toThrow('none: no weight is above zero.')
  })
  it('gives the same draws for the same name and others for another name', () => {
    const draws = (name: string) => Array.from({ length: 5 }, randomStream(name).unit)
    expect(draws('a')).toEqual(draws('a'))
    expect(draws('a')).not.toEqual(draws('b'))
  })
  it('gives the very digits that were committed, so that every machine writes the same tables', () => {
    const random = randomStream('digits')
    expect([random.between(1, 1_000_000), random.between(1, 1_000_000), random.between(1, 1_000_000)]).toEqual([
      493746, 129992, 574826,
    ])
  })
  it('draws each position about as often as its weight says, and never one of weight zero', () => {
    const random = randomStream('weights')
    const counts = [0, 0, 0]
    for (let draw = 0; draw < 10_000; draw++) {
      const position = random.weighted([1, 0, 3])
      counts[position] = (counts[position] ?? 0) + 1
    }
    expect(counts[1]).toBe(0)
    expect(Math.abs((counts[0] ?? 0) - 2_500)).toBeLessThan(200)
  })
  it('shuffles without losing or doubling anything', () => {
    const items = Array.from({ length: 50 }, (_, position) => position)
    const shuffled = randomStream('shuffle').shuffled(items)
    expect(shuffled).not.toEqual(items)
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items)
  })
})

describe('apportion', () => {
  it('refuses weights that are all zero, and a total that the limits cannot hold', () => {
    expect(() => apportion(3, [0, 0])).toThrow('no weight is above zero')
    expect(() => apportionWithin(5, [1, 1], [2, 2])).toThrow('5 cannot be shared out within limits of 4.')
  })
  it('rounds the largest remainders up: 10 by 1 : 1 : 1 is 4, 3, 3', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(apportion(7, [5, 3, 1])).toEqual([4, 2, 1])
  })
  it('passes on what a full share cannot take', () => {
    expect(apportionWithin(10, [8, 1, 1], [4, 9, 9])).toEqual([4, 3, 3])
  })
  it('sums to the total within one of the exact share, on 200 random cases', () => {
    const random = randomStream('apportion twin')
    for (let turn = 0; turn < 200; turn++) {
      const weights = Array.from({ length: random.between(1, 40) }, () => random.between(1, 100))
      const total = random.between(0, 5_000)
      const shares = apportion(total, weights)
      expect(sum(shares)).toBe(total)
      shares.forEach((share, position) => {
        const exact = (total * (weights[position] ?? 0)) / sum(weights)
        expect(Math.abs(share - exact)).toBeLessThan(1)
      })
    }
  })
})

describe('distance', () => {
  it('is unknown without a place', () => {
    expect(kilometresApart({ lat: undefined, lon: 10 }, { lat: 56, lon: 10 })).toBeUndefined()
  })
  it('is within 2 % of the great circle between any two towns of Denmark west of Bornholm', () => {
    const towns = [
      [57.46, 10.08],
      [54.8, 11.3],
      [55.46, 8.72],
      [55.7, 12.49],
    ] as const
    const radians = (degrees: number) => (degrees * Math.PI) / 180
    const haversine = (a: readonly [number, number], b: readonly [number, number]) => {
      const half = (x: number) => Math.sin(x / 2) ** 2
      const inner =
        half(radians(a[0] - b[0])) + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * half(radians(a[1] - b[1]))
      return 2 * 6371 * Math.asin(Math.sqrt(inner))
    }
    for (const a of towns) {
      for (const b of towns) {
        if (a === b) continue
        const flat = kilometresApart({ lat: a[0], lon: a[1] }, { lat: b[0], lon: b[1] }) ?? 0
        expect(Math.abs(flat / haversine(a, b) - 1)).toBeLessThan(0.02)
      }
    }
  })
  it('halves attraction at the reach of a level: 25 km for a local cluster, 200 km for an international one', () => {
    expect([nearness(0, 'local'), nearness(25, 'local'), nearness(50, 'local')]).toEqual([1, 0.5, 0.2])
    expect(nearness(200, 'international')).toBe(0.5)
  })
})

describe('skewed counts', () => {
  it('meet the sum and both ends exactly, and rise', () => {
    const counts = skewedCounts(42, { sum: 1008, min: 6, max: 57, straight: 0.59, power: 6 })
    expect(sum(counts)).toBe(1008)
    expect([counts[0], counts.at(-1)]).toEqual([6, 57])
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts)
  })
})
