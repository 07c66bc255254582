import { expect, test } from 'vitest'
import type { Reason, Suggestion } from '../../web/partners/answered.ts'
import { findableClusters, findClusters } from '../../web/partners/choice/findableClusters.ts'
import { conditionsInForce, suggestionConditions } from '../../web/partners/filters/suggestionConditions.ts'
import { chanceSentence, counterSentence, reasonSentence } from '../../web/partners/suggestions/reasonSentence.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'

const words = { en: createWords('en', english), da: createWords('da', danish) }

test('a chance that nobody measured is not said', () => {
  expect(chanceSentence(null, words.en)).toBeUndefined()
  expect(chanceSentence(undefined, words.da)).toBeUndefined()
})

test.each([
  [0.31, 'Of ten like this, about 3 were partners.', 'Af ti som denne var omkring 3 partnere.'],
  [0.1, 'Of ten like this, about one was a partner.', 'Af ti som denne var omkring én partner.'],
  [0.034, 'Of a hundred like this, about 3 were partners.', 'Af hundrede som denne var omkring 3 partnere.'],
  [0.001, 'Of a hundred like this, hardly one was a partner.', 'Af hundrede som denne var næsten ingen partner.'],
])('a chance of %s is said as a frequency', (chance, en, da) => {
  expect(chanceSentence(chance, words.en)).toBe(en)
  expect(chanceSentence(chance, words.da)).toBe(da)
})

const counted = (kind: Suggestion['against']['kind'], figures: Partial<Suggestion['against']>) =>
  counterSentence({ kind, count: null, of: null, km: null, medianKm: null, mean: null, ...figures }, 'AGENCY', words.en)

test('what speaks against an institution names its figures', () => {
  expect(counted('POPULAR', { count: 31, of: 42 })).toBe(
    'Already in 31 of 42 clusters: working with it distinguishes nobody.',
  )
  expect(counted('FAR', { km: 241.4, medianKm: 84 })).toBe('241 km away; half of your partners are within 84 km.')
  expect(counted('FEW', { count: 1, of: 5 })).toBe('Only 1 of the 5 most similar clusters works with it.')
  expect(counted('UNCERTAIN', { count: 2 })).toBe('All 2 links that speak for it are uncertain.')
})

test('it never says “only 5 of 5”', () => {
  expect(counted('FEW', { count: 5, of: 5 })).toMatch(
    /^Nothing stronger than this: the 5 most similar clusters all have it/,
  )
})

const reason = (kind: Reason['kind'], figures: Partial<Reason>) =>
  reasonSentence(
    { kind, of: 0, expected: null, own: null, mean: null, clusters: [], partners: [], ...figures },
    'GTS',
    words.en,
  )
const cluster = (name: string) => ({ id: name, name })

test('a reason says how many would by chance', () => {
  const clusters = [cluster('A'), cluster('B'), cluster('C')]
  expect(reason('ABOVE_CHANCE', { clusters, of: 5, expected: 0.8 })).toBe(
    '3 of 5 other clusters that share more with yours than expected work with it; by chance 0.8 would.',
  )
  expect(reason('MISSING_TYPE', { own: 2, mean: 4.2 })).toBe(
    'GTS institutes: you have 2, the most similar clusters 4.2 on average.',
  )
  const partners = [cluster('P'), cluster('Q')]
  expect(reason('THROUGH_PARTNERS', { clusters, partners, of: 4, expected: 1.1 })).toBe(
    'Your partner P meets it in 3 of 4 other clusters, by chance in 1.1; one more partner of yours meets it too.',
  )
})

test('a cluster is found by a part of its name, another name, its town, region and field', () => {
  const places = [
    { code: '0661', name: 'Holstebro', nameEn: null },
    { code: '0461', name: 'København', nameEn: 'Copenhagen' },
    { code: '1082', name: 'Region Midtjylland', nameEn: 'Central Denmark Region' },
  ]
  const known = { kind: 'CLUSTER', nameEn: null, otherNames: ['BV'] } as const
  const clusters = [
    { ...known, id: 'a', name: 'Brintforum Vest', municipality: '0661', region: '1082', field: 'ENERGY' },
    { ...known, id: 'b', name: 'Akustik', otherNames: [], municipality: '0461', region: null, field: null },
  ] as const
  const findable = findableClusters(clusters, places, words.da)
  const found = (text: string) => findClusters(findable, text).map(({ id }) => id)
  for (const text of ['forum', 'bv', 'holste', 'midtjylland', 'energi']) expect(found(text)).toEqual(['a'])
  for (const text of ['kobenhavn', 'KØBENHAVN', 'koebenhavn']) expect(found(text)).toEqual(['b'])
  expect(found('')).toEqual(['b', 'a'])
  expect(found('holstebro akustik')).toEqual([])
})

test('conditions that are not set are not asked', () => {
  expect(suggestionConditions({ view: 'partners' })).toEqual({})
  const state = { view: 'partners', suggestedTypes: ['GTS'], withinKm: 150, regions: ['1081'] } as const
  expect(suggestionConditions(state)).toEqual({ types: ['GTS'], withinKm: 150 })
  expect(conditionsInForce(state)).toBe(2)
})
