import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountSeries, financingOf } from '../../web/actor/page/accounts/accountSeries.ts'
import { endLabels, linePath } from '../../web/actor/page/accounts/chartGeometry.ts'
import { restsOn } from '../../web/actor/page/model/Criteria.tsx'
import { mostShared } from '../../web/actor/page/mostShared.ts'
import { placePhrase } from '../../web/actor/page/place/placePhrase.ts'
import { roleCounts } from '../../web/actor/page/roles/roleCounts.ts'
import { type TypedNetwork, typeCounts } from '../../web/actor/page/types/typeCounts.ts'
import type { ActorType, Kind } from '../../web/generated/graphql.ts'
import { createWords } from '../../web/words/words.ts'
import { english } from '../texts.ts'

type Typed = TypedNetwork['actors'][number]
const actor = (id: string, kind: Kind, type: ActorType): Typed => ({ id, name: id.toUpperCase(), kind, type })
const cluster = (id: string) => actor(id, 'CLUSTER', 'CLUSTER_ORGANISATION')
const link = (actor: string, cluster: string) => ({ actor, cluster })

/** Cluster a has u and m and n, b has u, c has nobody. */
const network: TypedNetwork = {
  actors: [
    cluster('a'),
    cluster('b'),
    cluster('c'),
    actor('m', 'PUBLIC', 'MUNICIPALITY'),
    actor('n', 'PUBLIC', 'MUNICIPALITY'),
    actor('u', 'UNIVERSITY', 'UNIVERSITY'),
  ],
  links: [link('m', 'a'), link('n', 'a'), link('u', 'a'), link('u', 'b')],
}

describe('partners by type', () => {
  test('of a network without links are none', () => {
    expect(typeCounts({ actors: [cluster('a')], links: [] }, 'a')).toEqual([])
    expect(typeCounts({ actors: [], links: [] }, 'a')).toEqual([])
  })
  test('stand beside the mean of all clusters, those with nobody counted too, as worked by hand', () => {
    const counted = typeCounts(network, 'a').map(({ type, partners, mean }) => [type, partners.length, mean])
    expect(counted).toEqual([
      ['UNIVERSITY', 1, 2 / 3],
      ['MUNICIPALITY', 2, 2 / 3],
    ])
  })
  test('that a cluster lacks are there as nobody', () => {
    expect(typeCounts(network, 'c').map(({ type, partners }) => [type, partners])).toEqual([
      ['UNIVERSITY', []],
      ['MUNICIPALITY', []],
    ])
  })
  test('say how many actors of the type there are, each once however many clusters it has', () => {
    expect(typeCounts(network, 'c').map(({ type, actors }) => [type, actors])).toEqual([
      ['UNIVERSITY', 1],
      ['MUNICIPALITY', 2],
    ])
  })
  test('add up over all clusters to the mean times their number, on random networks', () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 })), {
      selector: String,
    })
    fc.assert(
      fc.property(pairs, (linked) => {
        const clusters = Array.from({ length: 5 }, (_, i) => cluster(`c${i}`))
        const partners = Array.from({ length: 10 }, (_, i) =>
          i % 2 === 0 ? actor(`p${i}`, 'GTS', 'GTS') : actor(`p${i}`, 'PUBLIC', 'REGION'),
        )
        const random = { actors: [...clusters, ...partners], links: linked.map(([c, p]) => link(`p${p}`, `c${c}`)) }
        const rows = clusters.map(({ id }) => typeCounts(random, id))
        for (const [i, { mean }] of (rows[0] ?? []).entries()) {
          const sum = rows.reduce((total, row) => total + (row[i]?.partners.length ?? 0), 0)
          expect(sum).toBeCloseTo(mean * clusters.length, 9)
        }
        const all = rows.flat().reduce((total, { partners }) => total + partners.length, 0)
        expect(all).toBe(linked.length)
      }),
      { seed: 2017, numRuns: 200 },
    )
  })
})

describe('partners by role', () => {
  test('of no links are none', () => {
    expect(roleCounts({ actors: [], links: [] }, 'a')).toEqual([])
  })
  test('count each link once by role and sector, strongest role first, as worked by hand', () => {
    const actors = [
      { id: 'a', sector: 'CLUSTER' },
      { id: 'b', sector: 'CLUSTER' },
      { id: 'm', sector: 'PUBLIC' },
      { id: 'u', sector: 'KNOWLEDGE' },
    ] as const
    const links = [
      { actor: 'u', cluster: 'a', role: 'PARTNER' },
      { actor: 'm', cluster: 'a', role: 'PARTNER' },
      { actor: 'a', cluster: 'b', role: 'HOST' },
    ] as const
    expect(roleCounts({ actors, links }, 'a')).toEqual([
      { role: 'HOST', bySector: { CLUSTER: 1 }, all: 1 },
      { role: 'PARTNER', bySector: { KNOWLEDGE: 1, PUBLIC: 1 }, all: 2 },
    ])
  })
})

describe('the cluster to compare with', () => {
  test('is none when nobody shares a partner', () => {
    expect(mostShared(network, 'c')).toBeUndefined()
    expect(mostShared({ actors: [], links: [] }, 'a')).toBeUndefined()
  })
  test('shares most partners, of equals the first', () => {
    expect(mostShared(network, 'a')?.id).toBe('b')
    const more = { ...network, links: [...network.links, link('u', 'c'), link('m', 'c')] }
    expect(mostShared(more, 'a')?.id).toBe('c')
    expect(mostShared(more, 'b')?.id).toBe('a')
  })
})

describe('yearly accounts beside the means', () => {
  test('have a point a year of the means, unknown where the cluster did not report', () => {
    const means = [
      { year: 2015, clusters: 2, staffFte: 4 },
      { year: 2016, clusters: 3, staffFte: 5, countries: null },
    ]
    expect(accountSeries([{ year: 2016, staffFte: 0 }], means)).toEqual([
      {
        quantity: 'staffFte',
        points: [
          { year: 2015, own: null, mean: 4 },
          { year: 2016, own: 0, mean: 5 },
        ],
      },
    ])
  })
  test('have the money of the three thirds together, unknown when one of them is', () => {
    const thirds = { year: 2016, financingState: 1, financingRegional: 2, financingOther: 0 }
    expect(financingOf(thirds)).toBe(3)
    expect(financingOf({ ...thirds, financingOther: null })).toBeNull()
  })
  test('are empty without any', () => {
    expect(accountSeries([], [])).toEqual([])
  })
})

describe('what a criterion rests on', () => {
  const words = createWords('en', english)
  const counts = { knowledge: 1, public: 1, firms: 0, dedicated: 0, others: 0, clusters: 0 }
  const rests = (value: number, noDedicated: boolean) =>
    restsOn(
      { number: 4, met: null, value, required: 20, term: null },
      { actor: { counts, label: null }, noDedicated },
      words,
    )
  test('is no 0 where the sources speak of no dedicated firm', () => {
    expect(rests(0, true)).toBe('Dedicated firms: not in the sources')
    expect(rests(0, false)).toBe('seen in sources: 0 dedicated firms, at least 20')
  })
})

describe('the sentence of a place', () => {
  test('never says more than there is: nobody has fewer, or everybody has', () => {
    expect(placePhrase({ clusters: 42, below: 0 })).toEqual({ key: 'actor.fewest' })
    expect(placePhrase({ clusters: 1, below: 0 })).toEqual({ key: 'actor.fewest' })
    expect(placePhrase({ clusters: 42, below: 41 })).toEqual({ key: 'actor.place.most' })
  })
  test('names the share that has strictly fewer: 32 of 42', () => {
    expect(placePhrase({ clusters: 42, below: 32 })).toEqual({ key: 'actor.moreThan', share: 32 / 42 })
  })
})

describe('a small chart', () => {
  test('draws nothing of nothing', () => {
    expect(linePath([])).toBe('')
    expect(linePath([{ x: 0, y: null }])).toBe('')
  })
  test('parts its line where a year is unknown', () => {
    const points = [
      { x: 0, y: 1 },
      { x: 10, y: 2 },
      { x: 20, y: null },
      { x: 30, y: 4 },
    ]
    expect(linePath(points)).toBe('M0 1L10 2M30 4')
  })
  test('writes its two last numbers apart, in the order of their points', () => {
    expect(endLabels(20, 60)).toEqual({ own: 20, mean: 60 })
    expect(endLabels(null, 60)).toEqual({ own: null, mean: 60 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (own, mean) => {
        const ends = endLabels(own, mean)
        const gap = (ends.mean ?? 0) - (ends.own ?? 0)
        expect(Math.abs(gap)).toBeGreaterThanOrEqual(13)
        if (own !== mean) expect(Math.sign(gap)).toBe(Math.sign(mean - own))
      }),
      { seed: 2017, numRuns: 200 },
    )
  })
})
