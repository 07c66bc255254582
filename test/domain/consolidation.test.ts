import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { accountSums, type ReportedSums } from '../../api/domain/consolidation/accountSums.ts'
import { type Consolidation, consolidation, type Landscape } from '../../api/domain/consolidation/consolidation.ts'
import { fit } from '../../api/domain/consolidation/fits.ts'
import type { Scenario } from '../../api/domain/consolidation/organisations.ts'
import { changeKey } from '../../api/domain/consolidation/partnerChanges.ts'
import { seatsOf } from '../../api/domain/consolidation/seats.ts'
import { valueCounts } from '../../api/domain/consolidation/valueCounts.ts'
import { type Bipartite, bipartite } from '../../api/domain/overlap/bipartite.ts'
import { overlap } from '../../api/domain/overlap/overlap.ts'
import { equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { type Matrix, networkOf } from './matrixNetwork.ts'
import { type NaiveCluster, naiveConsolidation } from './naiveConsolidation.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

const sectors = ['knowledge', 'public']
const reporting = (staffFte: number | null): ReportedSums => ({
  ...{ staffFte, financingState: null, financingRegional: null, financingOther: null },
})

function landscapeOf(network: Bipartite, known: Partial<Landscape> = {}): Landscape {
  const unknown = Array.from(network.clusters, () => null)
  return {
    ...{ network, overlap: overlap(network, equalWeights(network)), sectors },
    ...{ region: unknown, field: unknown, reported: unknown.map(() => undefined) },
    ...known,
  }
}

describe('a consolidation of the toy landscape, worked by hand', () => {
  let toy: Toy
  let found: Consolidation
  let network: Bipartite
  let positionOf: (id: string) => number
  beforeAll(async () => {
    toy = await toyNetwork()
    network = bipartite(toy.inYear(2017), toy.directory, { sectors })
    positionOf = (id) => network.clusters.indexOf(toy.number(id))
    const column = <Value>(values: readonly Value[]) => Array.from(network.clusters, (actor) => values[actor] ?? null)
    const staff: Readonly<Record<string, number>> = { 'cluster-1': 3.5, 'cluster-2': 2 }
    const reported = toy.ids(network.clusters).map((id) => (staff[id] ? reporting(staff[id]) : undefined))
    found = consolidation(
      landscapeOf(network, { region: column(toy.directory.region), field: column(toy.directory.field), reported }),
      // Water and food become one, the port ends, sound goes on alone.
      { groups: [[positionOf('cluster-1'), positionOf('cluster-2')]], ended: [positionOf('cluster-3')] },
    )
  })

  test('keeps six of seven partners: three memberships become double, three end', () => {
    expect(found.before).toMatchObject({ organisationCount: 4, partnerCount: 7, membershipCount: 13 })
    expect(found.after).toMatchObject({ organisationCount: 2, partnerCount: 6, membershipCount: 7 })
    expect([found.doubledCount, found.endedCount]).toEqual([3, 3])
    expect(found.after.sectors).toEqual([
      { sector: 'knowledge', partnerCount: 4, membershipCount: 5 },
      { sector: 'public', partnerCount: 2, membershipCount: 2 },
    ])
  })
  test('counts each partner of the group once, and those that have nobody else', () => {
    expect(found.groups[0]).toMatchObject({
      ...{ partnerCount: 6, membershipCount: 9, doubledCount: 3, soleCount: 1 },
      sectors: [
        { sector: 'knowledge', partnerCount: 4, membershipCount: 6 },
        { sector: 'public', partnerCount: 2, membershipCount: 3 },
      ],
    })
    expect(found.ended).toEqual([{ cluster: positionOf('cluster-3'), membershipCount: 3, soleCount: 1 }])
  })
  test('says by name what becomes of each partner, and which region it loses', () => {
    const changes = [...found.changes].map(({ partner, outcome, clusterCount, remainingCount, regionsLost }) => [
      toy.ids([network.actors[partner] ?? -1])[0],
      ...[outcome, clusterCount, remainingCount, regionsLost.join()],
    ])
    expect(changes).toEqual([
      ['university-1', 'one_left', 3, 1, 'dk-region-1081'],
      ['public-3', 'lost', 1, 0, 'dk-region-1081'],
      ['public-2', 'one_left', 2, 1, 'dk-region-1081'],
      ['university-2', 'kept', 1, 1, ''],
      ['gts-1', 'one_left', 2, 1, 'dk-region-1081'],
      ['public-1', 'one_left', 2, 1, 'dk-region-1081'],
      ['knowledge-1', 'unchanged', 2, 2, ''],
    ])
    expect(found.outcomeCounts.map(({ count }) => count)).toEqual([1, 4, 0, 1, 1])
  })
  test('seats the group at the member with most staff, which leaves one region without a secretariat', () => {
    expect(found.groups[0]?.seat).toMatchObject({ cluster: positionOf('cluster-1'), region: 'dk-region-1082' })
    expect(found.secretariats).toEqual([
      { value: 'dk-region-1081', clusterCount: 2, remainingCount: 0 },
      { value: 'dk-region-1082', clusterCount: 2, remainingCount: 2 },
    ])
    expect([found.before.regionCount, found.after.regionCount]).toEqual([2, 1])
    expect([found.before.staffMean, found.after.staffMean]).toEqual([2.75, 5.5])
  })
  test('covers three of four fields', () => {
    expect(found.fields.map(({ value, remainingCount }) => [value, remainingCount])).toEqual([
      ['creative', 1],
      ['environment', 1],
      ['food', 1],
      ['maritime', 0],
    ])
    expect([found.before.fieldCount, found.after.fieldCount]).toEqual([4, 3])
  })
  test('has three ties inside and one outside; before all seven are outside', () => {
    expect(found.before.ties).toEqual({ inside: 0, outside: 7, index: 1 })
    expect(found.after.ties).toEqual({ inside: 3, outside: 1, index: -0.5 })
  })
  test('fits sound into the group by the one partner that it has', () => {
    const group = found.groups[0]?.clusters ?? []
    expect(fit(network, positionOf('cluster-4'), group)).toEqual({ partnerCount: 1, alreadyThereCount: 1, shared: 1 })
    // A cluster of the group is compared with the others of it.
    expect(fit(network, positionOf('cluster-2'), group)).toEqual({ partnerCount: 3, alreadyThereCount: 3, shared: 3 })
  })
})

describe('a seat', () => {
  const organisations = { clusters: [[0, 1], [2]], groupCount: 1, of: Int32Array.of(0, 0, 1) }
  test('is unknown where no member reported its staff; the group then counts in the regions of all', () => {
    expect(seatsOf(organisations, [null, null, null], ['a', 'b', null])).toEqual([
      { cluster: null, region: null, present: ['a', 'b'] },
      { cluster: 2, region: null, present: [] },
    ])
  })
  test('is in the region that all members have, whoever it is', () => {
    expect(seatsOf(organisations, [null, null, 1], ['a', 'a', 'b'])[0]?.region).toBe('a')
    expect(seatsOf(organisations, [null, null, 1], ['a', null, 'b'])[0]?.region).toBeNull()
  })
  test('of equal staff is the first', () => {
    expect(seatsOf(organisations, [4, 4, 1], ['a', 'b', 'c'])[0]?.cluster).toBe(0)
  })
})

test('sums of accounts are over those that reported, and say how many did', () => {
  const whole = { staffFte: 3, financingState: 1, financingRegional: 2, financingOther: 3 }
  expect(accountSums([whole, { ...whole, financingOther: null }, undefined])).toEqual({
    ...{ staffFte: 6, financingState: 2, financingRegional: 4, financingOther: 3 },
    ...{ staffReportedCount: 2, financingReportedCount: 1 },
  })
  expect(accountSums([undefined])).toMatchObject({ staffFte: null, staffReportedCount: 0 })
})
test('values are counted with the most frequent first, unknown ones left out', () => {
  expect(valueCounts(['b', null, 'a', 'b', 4, undefined])).toEqual([
    { value: 'b', count: 2 },
    { value: '4', count: 1 },
    { value: 'a', count: 1 },
  ])
})

interface RandomCase {
  readonly matrix: Matrix
  readonly clusters: readonly NaiveCluster[]
  readonly scenario: Scenario
}
const word = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null })
/** Three to eight clusters of up to six partners; who goes where is drawn: −2 ends, −1 goes on alone, else a group. */
const cases: fc.Arbitrary<RandomCase> = fc
  .integer({ min: 3, max: 8 })
  .chain((count) => {
    const each = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { minLength: count, maxLength: count })
    return fc.record({
      matrix: each(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 })),
      regions: each(word),
      fields: each(word),
      staff: each(fc.option(fc.integer({ min: 1, max: 3 }), { nil: null })),
      places: each(fc.integer({ min: -2, max: 2 })),
    })
  })
  .map(({ matrix: drawn, regions, fields, staff, places }) => {
    // A partner has a cluster, else it is nobody's.
    const columns = [...(drawn[0] ?? []).keys()].filter((p) => drawn.some((row) => row[p] === 1))
    const matrix = drawn.map((row) => columns.map((p) => row[p] ?? 0))
    const at = (place: number) => [...places.keys()].filter((cluster) => places[cluster] === place)
    return {
      matrix,
      clusters: matrix.map((row, cluster) => ({
        id: String(cluster),
        partners: new Set([...row.keys()].filter((p) => row[p] === 1).map(String)),
        ...{ region: regions[cluster] ?? null, field: fields[cluster] ?? null, staff: staff[cluster] ?? null },
      })),
      scenario: { groups: [at(0), at(1), at(2)].filter(({ length }) => length > 1), ended: at(-2) },
    }
  })

describe('a consolidation of a random network', () => {
  test('equals a recount by hand in every figure, each partner counted once', () => {
    let groups = 0
    fc.assert(
      fc.property(cases, ({ matrix, clusters, scenario }) => {
        const network = networkOf(matrix)
        const found = consolidation(
          landscapeOf(network, {
            region: clusters.map(({ region }) => region),
            field: clusters.map(({ field }) => field),
            reported: clusters.map(({ staff }) => reporting(staff)),
          }),
          scenario,
        )
        const named = (some: readonly number[]) => some.map(String)
        const naive = naiveConsolidation(clusters, { groups: scenario.groups.map(named), ended: named(scenario.ended) })
        expect(found.after).toMatchObject({
          ...{ partnerCount: naive.partnerCount, membershipCount: naive.membershipCount, ties: naive.ties },
          ...{ organisationCount: naive.organisationCount, largestPartnerCount: naive.largestPartnerCount },
        })
        expect(found.endedCount).toBe(naive.endedCount)
        expect(found.after.membershipCount).toBe(found.before.membershipCount - found.doubledCount - found.endedCount)
        const inIds = found.groups.map((group) => ({
          ...group,
          clusters: named(group.clusters),
          seat: group.seat.cluster === null ? null : String(group.seat.cluster),
          unlinkedPairs: group.unlinkedPairs.map(named),
        }))
        expect(inIds).toMatchObject(naive.groups)
        groups += naive.groups.length
        const changes = found.changes.map(({ partner, clusterCount, remainingCount, regionsLost }) => ({
          ...{ partner: String(partner), clusterCount, remainingCount, lostRegions: [...regionsLost].sort() },
        }))
        expect(changes).toEqual([...naive.changes].sort((a, b) => Number(a.partner) - Number(b.partner)))
      }),
      { seed: 15, numRuns: 300 },
    )
    expect(groups).toBeGreaterThan(100)
  })
  test('has as many partners as its outcomes, and nobody is lost unless a cluster ends', () => {
    fc.assert(
      fc.property(cases, ({ matrix, scenario }) => {
        const network = networkOf(matrix)
        const { outcomeCounts } = consolidation(landscapeOf(network), { ...scenario, ended: [] })
        expect(outcomeCounts.reduce((sum, { count }) => sum + count, 0)).toBe(network.actors.length)
        expect(outcomeCounts[0]).toEqual({ outcome: 'lost', count: 0 })
      }),
      { seed: 16, numRuns: 100 },
    )
  })
})

test('who loses most memberships comes first, and by regions who loses most regions', () => {
  const change = { partner: 3, clusterCount: 7, remainingCount: 1, clusters: [], outcome: 'one_left' as const }
  expect(changeKey('memberships', { ...change, regionsLost: ['a', 'b'] })).toEqual([-6, -2, 3])
  expect(changeKey('regions', { ...change, regionsLost: ['a', 'b'] })).toEqual([-2, -6, 3])
})
