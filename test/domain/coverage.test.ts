import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverage, isJudged, sectorCoverages } from '../../api/domain/coverage.ts'
import { wholeNetwork } from '../../api/domain/yearNetwork.ts'
import { toyNetwork } from './toyNetwork.ts'

describe('coverage', () => {
  test('without clusters is 0 and not sufficient', () => {
    expect(coverage(0, 0, false)).toMatchObject({ share: 0, sufficient: false })
  })
  test('is sufficient from four clusters in five', () => {
    expect(coverage(4, 5, false)).toEqual({
      clusterCount: 5,
      observedClusterCount: 4,
      share: 0.8,
      required: 0.8,
      sufficient: true,
    })
    expect(coverage(79, 100, false).sufficient).toBe(false)
  })
  test('of drawn data is always sufficient, because a 0 was drawn', () => {
    expect(coverage(1, 100, true)).toMatchObject({ share: 0.01, sufficient: true })
  })
  test('of toy is as worked by hand: cluster-4 has no public actor', async () => {
    const { inYear } = await toyNetwork()
    const of = (synthetic: boolean) =>
      sectorCoverages(inYear(2017), ['knowledge', 'public', 'other'], synthetic).map(
        ({ sector, coverage: { observedClusterCount, clusterCount, sufficient } }) => [
          sector,
          observedClusterCount,
          clusterCount,
          sufficient,
        ],
      )
    expect(of(false)).toEqual([
      ['knowledge', 4, 4, true],
      ['public', 3, 4, false],
      ['other', 1, 4, false],
    ])
    expect(of(true).every(([, , , sufficient]) => sufficient)).toBe(true)
  })
  test('counts clusters that exist in the year only', async () => {
    const { inYear } = await toyNetwork()
    const clusters = (year: number) => sectorCoverages(inYear(year), ['public'], false)[0]?.coverage.clusterCount
    // In 2011 cluster-3 is a year away; since when cluster-4 exists nobody says.
    expect(clusters(2011)).toBe(3)
    expect(sectorCoverages(wholeNetwork(inYear(2011).projection), ['public'], false)[0]?.coverage.clusterCount).toBe(4)
  })
})

describe('whether pairs are judged', () => {
  const of = (...observed: readonly number[]) =>
    observed.map((count) => ({ sector: 'public' as const, coverage: coverage(count, 10, false) }))

  test('is decided by the sector least covered', () => {
    expect(isJudged(of(10, 7))).toBe(false)
    expect(isJudged(of(8, 9))).toBe(true)
  })
  test('leaves out a sector of which nobody is known, because it adds nothing that could be shared', () => {
    expect(isJudged(of(9, 0))).toBe(true)
    expect(isJudged(of(7, 0))).toBe(false)
    expect(isJudged([])).toBe(true)
  })
  test('never ends when more is observed, from where something is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.nat(10), (observed, more) => {
        const then = Math.min(10, observed + more)
        expect(isJudged(of(observed)) && !isJudged(of(then))).toBe(false)
      }),
      { seed: 1 },
    )
  })
})
