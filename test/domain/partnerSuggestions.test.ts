import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyticChance } from '../../api/domain/chance/analyticChance.ts'
import { configurationModel } from '../../api/domain/chance/configurationModel.ts'
import { pairCount, pairIndex } from '../../api/domain/overlap/pairIndex.ts'
import { leastReasons, withReasons } from '../../api/domain/partners/enoughReasons.ts'
import { partnerReasons, seeker } from '../../api/domain/partners/partnerReasons.ts'
import { partnerScores, scoreWeights } from '../../api/domain/partners/partnerScores.ts'
import { partnerSuggestions } from '../../api/domain/partners/partnerSuggestions.ts'
import { mostSimilar, sharedAboveChance } from '../../api/domain/partners/sharedAboveChance.ts'
import { type Matrix, naiveShared, networkOf } from './matrixNetwork.ts'
import { alike, landscapeOf, probabilities } from './partnerMatrix.ts'

const everybody = (matrix: Matrix): Uint8Array => new Uint8Array(matrix[0]?.length ?? 0).fill(1)
const bits = (width: number) => fc.array(fc.integer({ min: 0, max: 1 }), { minLength: width, maxLength: width })
const matrices = fc.integer({ min: 2, max: 7 }).chain((width) => fc.array(bits(width), { minLength: 2, maxLength: 7 }))
const place = fc.constantFrom('north', 'south', null)
/** A matrix with a type, a region and a field for each end. */
const landscapes = matrices.chain((matrix) => {
  const width = matrix[0]?.length ?? 0
  const list = <T>(one: fc.Arbitrary<T>, count: number) => fc.array(one, { minLength: count, maxLength: count })
  return fc.record({
    matrix: fc.constant(matrix),
    type: list(fc.constantFrom('agency', 'university'), width),
    region: list(place, width),
    clusterRegion: list(place, matrix.length),
    clusterField: list(place, matrix.length),
  })
})

describe('nothing is suggested', () => {
  test('where there is no link', () => {
    const matrix = [
      [0, 0],
      [0, 0],
    ]
    expect(partnerSuggestions(landscapeOf(matrix), 0, everybody(matrix)).ranked).toEqual([])
  })
  test('to a cluster without links, a region and a field', () => {
    const matrix = [...alike, [0, 0, 0, 0, 0, 0]]
    expect(partnerSuggestions(landscapeOf(matrix), 6, everybody(matrix)).ranked).toEqual([])
  })
  test('that is a partner already, or no longer exists', () => {
    const { ranked } = partnerSuggestions(landscapeOf(alike), 0, everybody(alike))
    expect(ranked).toContain(3)
    expect(ranked.filter((p) => alike[0]?.[p] === 1)).toEqual([])
    const closed = everybody(alike)
    closed[3] = 0
    expect(partnerSuggestions(landscapeOf(alike), 0, closed).ranked).not.toContain(3)
  })
  test('for one reason alone', () => {
    const { seeker: asking, ranked } = partnerSuggestions(landscapeOf(alike), 0, everybody(alike))
    for (const p of ranked) expect(partnerReasons(asking, p).length).toBeGreaterThanOrEqual(leastReasons)
  })
})

describe('common neighbours and Adamic–Adar', () => {
  test('say nothing in a two-mode network: a cluster and an institution never have a neighbour in common', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const { start, partner, clusters, actors } = networkOf(matrix)
        const neighbours = new Map<number, Set<number>>()
        const join = (a: number, b: number): void => {
          neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b))
          neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a))
        }
        clusters.forEach((cluster, c) => {
          for (const p of partner.subarray(start[c], start[c + 1])) join(cluster, actors[p] ?? -1)
        })
        for (const cluster of clusters) {
          for (const actor of actors) {
            const common = [...(neighbours.get(cluster) ?? [])].filter((one) => neighbours.get(actor)?.has(one))
            const adamicAdar = common.reduce((sum, one) => sum + 1 / Math.log(neighbours.get(one)?.size ?? 0), 0)
            expect([common.length, adamicAdar]).toEqual([0, 0])
          }
        }
      }),
      { seed: 11, numRuns: 100 },
    )
  })
})

describe('what a cluster shares above chance', () => {
  test('of equal degrees is as worked by hand', () => {
    // Every link has probability 1/2, so a pair expects 4 × 1/4 = 1 and varies by 4 × 1/4 × 3/4 = 3/4.
    const circle: Matrix = [
      [1, 1, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 1, 1],
      [1, 0, 0, 1],
    ]
    const found = sharedAboveChance(landscapeOf(circle), 0)
    expect([...found.shared]).toEqual([0, 1, 0, 1])
    expect(found.expected[2]).toBeCloseTo(1, 9)
    expect(found.z[1]).toBeCloseTo(0, 9)
    expect(found.z[2]).toBeCloseTo(-1 / Math.sqrt(3 / 4), 9)
    expect(found.z[0]).toBeNaN()
  })
  test('is unknown where degrees leave no choice', () => {
    const { z } = sharedAboveChance(
      landscapeOf([
        [1, 1],
        [1, 1],
      ]),
      0,
    )
    expect(z[1]).toBeNaN()
  })
  test('equals the analytic chance of all pairs', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const network = networkOf(matrix)
        const all = analyticChance(network, configurationModel(network), Float64Array.from(naiveShared(matrix)))
        expect(all.expected.length).toBe(pairCount(matrix.length))
        const found = sharedAboveChance(landscapeOf(matrix), 0)
        for (let other = 1; other < matrix.length; other += 1) {
          expect(found.expected[other]).toBeCloseTo(all.expected[pairIndex(matrix.length, 0, other)] ?? -1, 9)
        }
      }),
      { seed: 12, numRuns: 100 },
    )
  })
  test('names the most similar: above expectation only, furthest first', () => {
    const found = sharedAboveChance(landscapeOf(alike), 0)
    const similar = mostSimilar(found)
    expect(similar[0]).toBe(1)
    expect(similar.every((other) => (found.z[other] ?? 0) > 0)).toBe(true)
    expect(mostSimilar(found, 1)).toEqual([1])
  })
})

describe('the score of an institution', () => {
  test('equals the sum over all clusters, the slow way', () => {
    fc.assert(
      fc.property(landscapes, ({ matrix, ...places }) => {
        const landscape = landscapeOf(matrix, places)
        const p = probabilities(landscape)
        const { z } = sharedAboveChance(landscape, 0)
        const score = partnerScores(landscape, 0, sharedAboveChance(landscape, 0))
        const same = (a: string | null | undefined, b: string | null | undefined): number =>
          Number(a != null && a === b)
        matrix[0]?.forEach((_, i) => {
          let naive = scoreWeights.region * same(places.region[i], places.clusterRegion[0])
          for (let d = 1; d < matrix.length; d += 1) {
            const weight =
              Math.max(0, z[d] || 0) +
              scoreWeights.regionOfCluster * same(places.clusterRegion[d], places.clusterRegion[0]) +
              scoreWeights.fieldOfCluster * same(places.clusterField[d], places.clusterField[0])
            naive += weight * ((matrix[d]?.[i] ?? 0) - scoreWeights.chancePart * (p[d]?.[i] ?? 0))
          }
          expect(score[i]).toBeCloseTo(naive, 8)
        })
      }),
      { seed: 13, numRuns: 200 },
    )
  })
  test('orders the list, and the list holds every institution that may stand in it', () => {
    fc.assert(
      fc.property(landscapes, ({ matrix, ...places }) => {
        const { seeker: asking, score, ranked } = partnerSuggestions(landscapeOf(matrix, places), 0, everybody(matrix))
        const scores = ranked.map((p) => score[p] ?? 0)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        const may = [...score.keys()].filter(
          (p) => matrix[0]?.[p] === 0 && (score[p] ?? 0) > 0 && partnerReasons(asking, p).length >= leastReasons,
        )
        expect([...ranked].sort((a, b) => a - b)).toEqual(may)
      }),
      { seed: 14, numRuns: 200 },
    )
  })
})

describe('reasons', () => {
  test('rest on links that are there, and are enough where they were counted to be', () => {
    fc.assert(
      fc.property(landscapes, ({ matrix, ...places }) => {
        const landscape = landscapeOf(matrix, places)
        const asking = seeker(landscape, 0, sharedAboveChance(landscape, 0))
        const all = [...(matrix[0]?.keys() ?? [])]
        const enough = withReasons(asking, all)
        matrix[0]?.forEach((has, p) => {
          if (has === 1) return
          const reasons = partnerReasons(asking, p)
          expect(enough.includes(p)).toBe(reasons.length >= leastReasons)
          for (const { links, clusters, of, expected } of reasons) {
            expect(clusters.length).toBeGreaterThan(expected ?? 0)
            expect(links.length).toBeGreaterThan(0)
            expect(links.every(([cluster, partner]) => matrix[cluster]?.[partner] === 1)).toBe(true)
            expect(clusters.length).toBeLessThanOrEqual(of)
          }
        })
      }),
      { seed: 15, numRuns: 200 },
    )
  })
  test('say how many clusters would have it by chance: the sum of their probabilities', () => {
    const landscape = landscapeOf(alike, { clusterField: ['food', 'food', 'food', null, null, null] })
    const asking = seeker(landscape, 0, sharedAboveChance(landscape, 0))
    const field = partnerReasons(asking, 3).find(({ kind }) => kind === 'same_field')
    const p = probabilities(landscape)
    expect(field).toMatchObject({
      of: 2,
      links: expect.arrayContaining([
        [1, 3],
        [2, 3],
      ]),
    })
    expect(field?.expected).toBeCloseTo((p[1]?.[3] ?? 0) + (p[2]?.[3] ?? 0), 12)
  })
  test('do not take an unknown region for the same one', () => {
    const landscape = landscapeOf(alike)
    const asking = seeker(landscape, 0, sharedAboveChance(landscape, 0))
    expect(partnerReasons(asking, 3).some(({ kind }) => kind === 'same_region')).toBe(false)
  })
  test('name partners that meet it elsewhere, with the links of both', () => {
    const landscape = landscapeOf(alike)
    const asking = seeker(landscape, 0, sharedAboveChance(landscape, 0))
    const through = partnerReasons(asking, 3).find(({ kind }) => kind === 'through_partners')
    expect(through?.clusters).toEqual([1])
    expect(through?.links).toContainEqual([1, 3])
    expect(through?.partners.every((p) => alike[0]?.[p] === 1)).toBe(true)
  })
})
