/** A pair as the API answers it, small enough to count by hand: 2 specialists and 1 hub shared, 1 only A, 2 only B. */
import type { Method } from '../../web/generated/graphql.ts'
import type { ComparedPair } from '../../web/pair/statement.ts'

type Chance = NonNullable<ComparedPair['overlap']['chance']>
type Partner = ComparedPair['sharedPartners'][number]

export const chance = (more: Partial<Chance> = {}): Chance => ({
  expected: 1.24,
  difference: 1.76,
  z: 3.2,
  pMore: 0.001,
  pFewer: 0.999,
  qMore: 0.031,
  qFewer: 1,
  shareLess: 0.9925,
  shareMore: 0.001,
  tail: 'MORE',
  verdict: 'ABOVE',
  ...more,
})

export function partner(
  id: string,
  clusters: number,
  links: number,
  hub = false,
  method: Method = 'SYNTHETIC',
): Partner {
  return {
    clusterCount: clusters,
    hub,
    actor: { id, name: id.toUpperCase(), kind: 'PUBLIC', type: 'MUNICIPALITY' },
    links: Array.from({ length: links }, (_, i) => ({ id: `${id}-${i}`, method })),
  }
}

export const pairOf = (more: Partial<ComparedPair> = {}): ComparedPair => ({
  a: { id: 'a', name: 'Vind', field: 'ENERGY', region: '1082' },
  b: { id: 'b', name: 'Gas', field: 'FOOD', region: '1082' },
  year: 2016,
  partnersA: 4,
  partnersB: 5,
  overlap: { shared: 3, weight: 2.16, jaccard: 0.5, chance: chance(), analytic: chance(), disagreement: false },
  method: {
    synthetic: true,
    weighted: false,
    draws: 20_000,
    tests: 861,
    threshold: 0.05,
    smallestQ: 0.043,
    judged: true,
    coverages: [],
  },
  sharedPartners: [partner('hub', 9, 2, true), partner('s1', 3, 2), partner('s2', 2, 2)],
  onlyA: [partner('x', 1, 1)],
  onlyB: [partner('y', 1, 1), partner('z', 1, 1)],
  sharedSpecialists: 2,
  jaccardWithoutHubs: 0.4,
  hubRules: [{ sector: 'PUBLIC', moreThan: 5, partnerCount: 40, hubCount: 4 }],
  distance: 104.2,
  ...more,
})
