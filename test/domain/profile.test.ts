import { describe, expect, test } from 'vitest'
import { counterargument } from '../../api/domain/partners/counterargument.ts'
import { partnerReasons, seeker } from '../../api/domain/partners/partnerReasons.ts'
import { reach, sharesMost } from '../../api/domain/partners/profile.ts'
import { sharedAboveChance } from '../../api/domain/partners/sharedAboveChance.ts'
import { statedChance } from '../../api/domain/partners/statedChance.ts'
import { stillThere } from '../../api/domain/partners/stillThere.ts'
import { networkOf } from './matrixNetwork.ts'
import { alike, landscapeOf } from './partnerMatrix.ts'

describe('reach', () => {
  const aarhus = { lat: 56.15, lon: 10.21 }
  const odense = { lat: 55.4, lon: 10.39 }
  const copenhagen = { lat: 55.68, lon: 12.57 }
  test('is unknown without the place of the seat', () => {
    expect(reach(null, [aarhus], 150)).toBeNull()
  })
  test('has no share when nobody has a place', () => {
    expect(reach(aarhus, [null], 150)).toEqual({ members: 1, placed: 0, within: 0, share: null })
  })
  test('counts those within the distance among those whose place is known', () => {
    // Odense lies 84 km away, Copenhagen 156 km.
    expect(reach(aarhus, [odense, copenhagen, null], 150)).toEqual({ members: 3, placed: 2, within: 1, share: 0.5 })
  })
})

describe('with whom a cluster shares most', () => {
  test('lists every other cluster once, furthest above chance first and unknown ones last', () => {
    const pairs = sharesMost(
      {
        shared: Int32Array.of(0, 2, 5, 5, 1),
        expected: Float64Array.of(0, 1, 4, 4, 1),
        z: Float64Array.of(Number.NaN, 3, 1, 1, Number.NaN),
      },
      0,
    )
    expect(pairs.map(({ cluster, z }) => [cluster, z])).toEqual([
      [1, 3],
      [2, 1],
      [3, 1],
      [4, null],
    ])
  })
})

describe('a stated chance', () => {
  test('is a half where nothing speaks for or against it', () => {
    expect(statedChance({ constant: 0, ofPartners: 0, ofPlace: -1 }, { partners: 10, place: 1 })).toBe(0.5)
  })
  test('weighs partners and place by their logarithms', () => {
    const chance = statedChance(
      { constant: 1, ofPartners: 2, ofPlace: -3 },
      { partners: Math.E ** 2 - 1, place: Math.E },
    )
    // 1 + 2 × 2 − 3 × 1 = 2.
    expect(chance).toBeCloseTo(1 / (1 + Math.exp(-2)), 12)
  })
})

describe('institutions that may be suggested', () => {
  test('exist in the year, and in the first year of the cluster if that is later', () => {
    const network = networkOf([
      [1, 1, 1],
      [1, 1, 1],
    ])
    const life = { validFrom: Int16Array.of(0, 2020, 0, 0, 0), validTo: Int16Array.of(9999, 9999, 2015, 2018, 9999) }
    expect([...stillThere(life, network, 0, 2017)]).toEqual([0, 1, 1])
    expect([...stillThere(life, network, 1, 2017)]).toEqual([0, 0, 1])
  })
})

describe('the strongest counterargument', () => {
  const landscape = landscapeOf(alike)
  const asking = seeker(landscape, 0, sharedAboveChance(landscape, 0))
  const facts = { reasons: partnerReasons(asking, 3), uncertain: () => false, km: null, medianKm: null }
  test('is that every link is uncertain, before anything else', () => {
    expect(counterargument(asking, 3, { ...facts, uncertain: () => true }).kind).toBe('uncertain')
  })
  test('is that a third of the clusters have it', () => {
    // Two of six clusters.
    expect(counterargument(asking, 3, facts)).toMatchObject({ kind: 'popular', count: 2, of: 6 })
  })
  const rare = landscapeOf([...alike.map((row) => [...row, 0]), [1, 1, 0, 0, 0, 0, 1]], { type: [...'aaabbbb'] })
  const rareAsking = seeker(rare, 0, sharedAboveChance(rare, 0))
  const rareFacts = { ...facts, reasons: partnerReasons(rareAsking, 6) }
  test('is distance beyond 150 km and the median of the partners', () => {
    expect(counterargument(rareAsking, 6, { ...rareFacts, km: 241, medianKm: 84 })).toMatchObject({
      kind: 'far',
      km: 241,
    })
    expect(counterargument(rareAsking, 6, { ...rareFacts, km: 160, medianKm: 170 }).kind).not.toBe('far')
  })
  test('is that one cluster alone has it', () => {
    expect(counterargument(rareAsking, 6, rareFacts)).toMatchObject({ kind: 'one_link', count: 1, of: 7 })
  })
})
