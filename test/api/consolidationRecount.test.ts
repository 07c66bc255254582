import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type NaiveCluster, naiveConsolidation } from '../domain/naiveConsolidation.ts'
import { tablesOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue } from './asking.ts'

describe('consolidation in catalogue-2017', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, patience)
  afterAll(() => api.close())

  /** The clusters of 2016 with their knowledge institutions and public actors, from the tables. */
  function clustersOfTables(): readonly NaiveCluster[] {
    const { actors, links, accounts, places } = tablesOf(catalogue)
    const yearOf = (date: unknown, unknown: number) => (date ? Number(String(date).slice(0, 4)) : unknown)
    const exists = ({ validFrom, validTo }: (typeof actors)[number]) =>
      yearOf(validFrom, 0) <= 2016 && yearOf(validTo, 9999) >= 2016
    const institutions = new Set(
      actors
        .filter((actor) => ['university', 'gts', 'knowledge', 'public'].includes(String(actor.kind)) && exists(actor))
        .map(({ id }) => String(id)),
    )
    const collator = new Intl.Collator('da')
    return actors
      .filter((actor) => actor.kind === 'cluster' && exists(actor))
      .sort((a, b) => collator.compare(String(a.name), String(b.name)))
      .map(({ id, region, municipality, field }) => {
        const own = links.filter(
          ({ cluster, since, until }) => cluster === id && yearOf(since, 0) <= 2016 && yearOf(until, 9999) >= 2016,
        )
        const partners = own.map(({ actor }) => String(actor)).filter((one) => institutions.has(one))
        const seat = places.find(({ code }) => code === municipality)?.partOf
        const staff = accounts.find(({ cluster, year }) => cluster === id && year === 2016)?.staffFte
        return {
          ...{ id: String(id), partners: new Set(partners), staff: typeof staff === 'number' ? staff : null },
          ...{ region: String(region ?? seat ?? '') || null, field: String(field ?? '') || null },
        }
      })
  }

  test(
    'equals a recount from the tables in every figure, for random scenarios',
    async () => {
      const clusters = clustersOfTables()
      expect(clusters).toHaveLength(42)
      const shuffles = fc.shuffledSubarray([...clusters.map(({ id }) => id)], { minLength: 42, maxLength: 42 })
      for (const ids of fc.sample(shuffles, { seed: 15, numRuns: 4 })) {
        const scenario = { groups: [ids.slice(0, 6), ids.slice(6, 8), ids.slice(8, 20)], ended: ids.slice(20, 25) }
        const naive = naiveConsolidation(clusters, scenario)
        const { data, errors } = await api.ask(
          `query Recount($groups: [[ID!]!]!, $ended: [ID!]) { consolidation(groups: $groups, ended: $ended) {
            endedCount consolidated { organisationCount partnerCount membershipCount largestPartnerCount ties { inside outside index } }
            groups { clusters { id } partnerCount membershipCount doubledCount soleCount seat { id } ties { inside outside index } unlinkedPairs { idA idB } }
            changedPartners(first: 100, outcomes: [LOST, ONE_LEFT, FEWER]) { totalCount edges { node { id } clusterCount remainingCount lostRegions } } } }`,
          scenario,
        )
        expect(errors).toBeUndefined()
        const { consolidated, endedCount, groups, changedPartners } = data.consolidation
        const { changes, groups: naiveGroups, ties, ...figures } = naive
        expect({ ...consolidated, endedCount }).toEqual({ ...figures, ties })
        expect(groups).toEqual(
          naiveGroups.map((group) => ({
            ...group,
            clusters: group.clusters.map((id) => ({ id })),
            seat: group.seat && { id: group.seat },
            unlinkedPairs: group.unlinkedPairs.map(([idA, idB]) => ({ idA, idB })),
          })),
        )
        const losing = new Map(
          changes.filter((one) => one.remainingCount < one.clusterCount).map((one) => [one.partner, one]),
        )
        expect(changedPartners.totalCount).toBe(losing.size)
        let least = Number.POSITIVE_INFINITY
        for (const { node, clusterCount, remainingCount, lostRegions } of changedPartners.edges) {
          expect(losing.get(node.id)).toEqual({
            ...{ partner: node.id, clusterCount, remainingCount, lostRegions: [...lostRegions].sort() },
          })
          expect(clusterCount - remainingCount).toBeLessThanOrEqual(least)
          least = clusterCount - remainingCount
        }
      }
    },
    patience,
  )
  test('counts the pairs above chance that overlap finds with the same model, and expects what it expects', async () => {
    const ids = ['dk-cluster-001', 'dk-cluster-002', 'dk-cluster-003', 'dk-cluster-004', 'dk-cluster-005']
    const named = JSON.stringify(ids)
    const { data } = await api.ask(
      `{ consolidation(groups: [${named}]) { consolidated { abovePairCount } groups { ties { inside } expectedInside pairCount abovePairCount } fits(cluster: "dk-cluster-001") { shared expected } }
        overlap(clusters: ${named}) { pairs { idA idB shared analytic { expected verdict } } } }`,
    )
    interface OfPair {
      readonly idA: string
      readonly idB: string
      readonly shared: number
      readonly analytic: { readonly expected: number; readonly verdict: string }
    }
    const pairs: readonly OfPair[] = data.overlap.pairs
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
    const above = pairs.filter(({ analytic }) => analytic.verdict === 'ABOVE').length
    expect(data.consolidation.groups).toEqual([
      {
        ties: { inside: sum(pairs.map(({ shared }) => shared)) },
        expectedInside: expect.closeTo(sum(pairs.map(({ analytic }) => analytic.expected)), 9),
        ...{ pairCount: 10, abovePairCount: above },
      },
    ])
    expect(data.consolidation.consolidated.abovePairCount).toBe(above)
    const ofOne = pairs.filter(({ idA, idB }) => idA === ids[0] || idB === ids[0])
    expect(data.consolidation.fits).toEqual([
      {
        shared: sum(ofOne.map(({ shared }) => shared)),
        expected: expect.closeTo(sum(ofOne.map(({ analytic }) => analytic.expected)), 9),
      },
    ])
  })
})
