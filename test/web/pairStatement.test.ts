import { describe, expect, test } from 'vitest'
import { type ComparedPair, pairStatement, qOf } from '../../web/pair/statement.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'
import { chance, pairOf, partner } from './comparedPair.ts'

const da = createWords('da', danish)
const en = createWords('en', english)
const sentences = (pair: ComparedPair, words = en) =>
  pairStatement(pair, 90, words).map(({ key, values }) => words.say(key, values).replaceAll('\u2009', ' '))
const overlap = (more: Partial<ComparedPair['overlap']>) => ({ overlap: { ...pairOf().overlap, ...more } })
const synthetic = '**The links are synthetic: this shows the method, not Denmark.**'
const specialists =
  '2 of the 3 are specialists and 1 is a hub; a hub has more clusters than 90 % of the partners of its sector.'
const asOne =
  'Counted as one cluster, the two keep all 6 partners. 3 of them have a link to each and keep one, so 3 links are lost; 1 comes from Vind alone, 2 come from Gas alone.'
const within = chance({ expected: 2.5, difference: 0.5, qMore: 0.64, shareLess: 0.61, verdict: 'WITHIN' })

describe('no sentence is claimed', () => {
  test('about chance when a cluster has no partner', () => {
    expect(
      sentences(
        pairOf({ partnersA: 0, sharedPartners: [], onlyA: [], sharedSpecialists: 0, ...overlap({ shared: 0 }) }),
      ),
    ).toEqual([
      'Vind has no partner under these conditions, so there is nothing that it could share with Gas.',
      synthetic,
    ])
    expect(sentences(pairOf({ partnersB: 0 }))[0]).toMatch(/^Gas has no partner .* share with Vind\.$/)
    expect(sentences(pairOf({ partnersA: 0, partnersB: 0 }))[0]).toBe(
      'Neither Vind nor Gas has a partner under these conditions.',
    )
  })
  test('about chance where the random networks do not vary', () => {
    const fixed = chance({ z: null, difference: 0, expected: 3, qMore: 1, shareLess: 0, verdict: 'WITHIN' })
    expect(sentences(pairOf(overlap({ chance: fixed }))).slice(0, 2)).toEqual([
      'Vind and Gas share 3 partners, as in each of 20,000 random networks: there is no variation to compare with.',
      specialists,
    ])
  })
  test('as a verdict, nor about hubs, where too few clusters are observed, and the reason is', () => {
    const coverage = (observedClusterCount: number) => ({ observedClusterCount, clusterCount: 56, required: 0.8 })
    const coverages = [
      { sector: 'KNOWLEDGE' as const, coverage: coverage(33) },
      { sector: 'PUBLIC' as const, coverage: coverage(30) },
    ]
    const unjudged = pairOf({
      sharedSpecialists: null,
      jaccardWithoutHubs: null,
      method: { ...pairOf().method, judged: false, coverages },
      ...overlap({ chance: chance({ verdict: null }), analytic: chance({ verdict: null }), disagreement: null }),
    })
    const said = sentences(unjudged)
    expect(said[1]).toBe(
      'No verdict is given: sources name knowledge institutions for 33 of 56 clusters and public actors for 30 of 56 clusters, and below 80 % of the clusters it would judge what was found.',
    )
    expect(said.join(' ')).not.toMatch(/hub|specialist|passes the test|distinguishable/)
    expect(sentences(unjudged, da)[1]).toBe(
      'Parret bedømmes ikke: Kilderne nævner videninstitutioner for 33 af 56 klynger og offentlige aktører for 30 af 56 klynger, og under 80 % af klyngerne ville bedømmelsen gælde det, der er fundet.',
    )
  })
  test('about chance before the random networks are drawn', () => {
    const { chance: _, analytic: __, disagreement: ___, ...counted } = pairOf().overlap
    expect(sentences(pairOf({ overlap: counted }))).toEqual([
      'Vind and Gas share 3 partners, not yet compared with random networks.',
      specialists,
      asOne,
      synthetic,
    ])
  })
  test('with a word for a cause, in either language', () => {
    const causes =
      /because|cause|due to|lead|makes|therefore|best |merge|weak|fordi|skyldes|årsag|medfør|fører|derfor|bedst|svag/i
    const texts = [english, danish].flatMap((words) => Object.entries(words).filter(([key]) => key.startsWith('pair.')))
    expect(texts.filter(([, text]) => causes.test(text))).toEqual([])
  })
})

describe('a pair in words', () => {
  test('shares more than chance explains', () => {
    expect(sentences(pairOf())).toEqual([
      'Vind and Gas share 3 partners, 2.4 times the 1.2 that chance gives: more than in 99.2 % of random networks.',
      'That passes the test after correction for 861 pairs (q 0.03).',
      specialists,
      asOne,
      synthetic,
    ])
  })
  test('says the same in Danish', () => {
    expect(sentences(pairOf(), da)).toEqual([
      'Vind og Gas har 3 fælles partnere, 2,4 gange de 1,2, som tilfældet giver: flere end i 99,2 % af tilfældige netværk.',
      'Det består testen efter korrektion for 861 par (q 0,03).',
      '2 af de 3 er specialister, og 1 er knudepunkt; et knudepunkt har flere klynger end 90 % af partnerne i sin sektor.',
      'Talt som én klynge har de to tilsammen 6 partnere; hver tæller én gang. 3 har en relation til begge, så 3 relationer falder bort; 1 kommer fra Vind alene, 2 kommer fra Gas alene.',
      '**Relationerne er syntetiske: det viser metoden, ikke Danmark.**',
    ])
  })
  test('says of every random network only when it is every one', () => {
    expect(sentences(pairOf(overlap({ chance: chance({ shareLess: 1 }) })))[0]).toMatch(
      /more than in each of 20,000 random networks\.$/,
    )
    expect(sentences(pairOf(overlap({ chance: chance({ shareLess: 0.99995 }) })))[0]).toMatch(/in 99\.9 % of/)
  })
  test('shares fewer than chance explains', () => {
    const fewer = chance({
      ...{ expected: 9.1, difference: -6.1, z: -4, qMore: 1, qFewer: 0.0042, shareMore: 0.998 },
      ...{ tail: 'FEWER', verdict: 'BELOW' },
    })
    expect(sentences(pairOf(overlap({ chance: fewer, analytic: fewer }))).slice(0, 2)).toEqual([
      'Vind and Gas share 3 partners where 9.1 are expected: fewer than in 99.8 % of random networks.',
      'That passes the test after correction for 861 pairs (q 0.004).',
    ])
  })
  test('is not distinguishable from chance', () => {
    expect(sentences(pairOf(overlap({ chance: within, analytic: within }))).slice(0, 2)).toEqual([
      'Vind and Gas share 3 partners, 1.2 times the 2.5 that chance gives: more than in 61.0 % of random networks.',
      'After correction for 861 pairs that is not distinguishable from chance (q 0.64, threshold 0.05).',
    ])
  })
  test('names the smallest q when too few draws let no single pair pass', () => {
    const method = { ...pairOf().method, draws: 1000, smallestQ: 0.86 }
    expect(sentences(pairOf({ method, ...overlap({ chance: within, analytic: within }) }))[2]).toBe(
      'With 1,000 random networks the smallest q that one pair alone can reach is 0.86; more draws could tell more.',
    )
    expect(sentences(pairOf({ method })).join()).not.toContain('smallest q')
  })
  test('shares nothing', () => {
    const none = chance({
      ...{ expected: 1.9, difference: -1.9, qMore: 1, qFewer: 0.4, shareMore: 0.87 },
      ...{ tail: 'FEWER', verdict: 'WITHIN' },
    })
    const nothing = pairOf({
      sharedPartners: [],
      sharedSpecialists: 0,
      ...overlap({ shared: 0, chance: none, analytic: none }),
    })
    expect(sentences(nothing)).toEqual([
      'Vind and Gas share no partner where 1.9 are expected: fewer than in 87.0 % of random networks.',
      'After correction for 861 pairs that is not distinguishable from chance (q 0.40, threshold 0.05).',
      'Counted as one cluster, the two keep all 3 partners. No partner is counted twice; 1 comes from Vind alone, 2 come from Gas alone.',
      synthetic,
    ])
    expect(sentences(nothing, da)[0]).toMatch(/^Vind og Gas har ingen fælles partner, hvor 1,9 er forventet: færre end/)
  })
  test('says what the one shared partner is', () => {
    const one = (sharedSpecialists: number) => sentences(pairOf({ sharedSpecialists, ...overlap({ shared: 1 }) }))[2]
    expect(one(0)).toBe('The shared partner is a hub: it has more clusters than 90 % of the partners of its sector.')
    expect(one(1)).toMatch(/^The shared partner is a specialist/)
  })
  test('compares weights when weighted, and there is no second model to disagree', () => {
    const weighted = {
      ...overlap({ analytic: null, disagreement: null }),
      method: { ...pairOf().method, weighted: true },
    }
    expect(sentences(pairOf(weighted)).slice(0, 3)).toEqual([
      'Vind and Gas share 3 partners with a weight of 2.2 where 1.2 is expected: more than in 99.2 % of random networks.',
      'That passes the test after correction for 861 pairs (q 0.03).',
      specialists,
    ])
  })
  test('says where the other model comes to another verdict', () => {
    const disagreed = (analytic: typeof within, drawn = chance()) =>
      sentences(pairOf(overlap({ chance: drawn, analytic, disagreement: true })))[2]
    expect(disagreed(chance({ qMore: 0.07, verdict: 'WITHIN' }))).toBe(
      'The model that is worked out without draws says otherwise: not distinguishable from chance (q 0.07).',
    )
    expect(disagreed(chance({ qMore: 0.0002 }), within)).toBe(
      'The model that is worked out without draws says otherwise: more than chance explains (q < 0.001).',
    )
  })
})

describe('what to bear in mind', () => {
  test('is that observed links are what sources name', () => {
    const observed = pairOf({ method: { ...pairOf().method, synthetic: false } })
    expect(sentences(observed).at(-1)).toBe('The links are those that sources name; what no source names is missing.')
  })
  test('is how many links are self-reported, counted over all three parts', () => {
    const mixed = pairOf({ onlyB: [partner('y', 1, 1, false, 'SELF_REPORTED'), partner('z', 1, 1)] })
    expect(sentences(mixed).at(-2)).toBe('1 of 9 links is self-reported.')
    const shared = [partner('s1', 3, 2, false, 'SELF_REPORTED')]
    expect(sentences(pairOf({ sharedPartners: shared }), da).at(-2)).toBe('2 af 5 relationer er selvrapporterede.')
    expect(sentences(pairOf()).join()).not.toContain('self-reported')
  })
})

test('the threshold is that of the answer, and the q that of the tail that the API names', () => {
  const method = { ...pairOf().method, threshold: 0.1 }
  expect(sentences(pairOf({ method, ...overlap({ chance: within }) }))[1]).toContain('threshold 0.1)')
  const tails = ['MORE', 'FEWER'] as const
  expect(tails.map((tail) => qOf(chance({ tail, qMore: 0.2, qFewer: 0.9 })))).toEqual([0.2, 0.9])
})
