import { describe, expect, it } from 'vitest'
import { figureOf, joinChance, listedEnds, ofTail } from '../../web/overlap/figures/pairFigures.ts'
import { filterParts, stateWith } from '../../web/overlap/question/filterParts.ts'
import { type Ranking, rankPairs } from '../../web/overlap/ranking/rankPairs.ts'
import type { OverlapState } from '../../web/state/parameters/overlap.ts'
import { filterSentence } from '../../web/ui/filterSentence.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'
import { compared, pairOf } from './overlapPairs.ts'

const en = createWords('en', english)
const da = createWords('da', danish)

describe('the list of pairs', () => {
  const pairs = [
    pairOf('a', 'b', { shared: 3, weight: 9, chance: { ...compared, z: 1, qMore: 0.5 } }),
    pairOf('a', 'c', { shared: 7, weight: 1, chance: { ...compared, z: -2, qMore: 1 } }),
    pairOf('b', 'c', { shared: 3, weight: 5, chance: { ...compared, z: 6, qMore: 0.001 } }),
  ]
  const ranked = (ranking: Ranking, weighted = false) =>
    rankPairs(pairs, ranking, { weighted, nameOf: (id) => id, compare: da.compare })
      .map(({ idA: a, idB: b }) => a + b)
      .join(' ')

  it('has the strongest first, equal ones by name', () => {
    expect(ranked({ column: 'observed', forward: true })).toBe('ac ab bc')
    expect(ranked({ column: 'chance', forward: true })).toBe('bc ab ac')
    expect(ranked({ column: 'q', forward: true })).toBe('bc ab ac')
  })
  it.each(['p', 'q'] as const)('has of equal %s the one furthest above chance first', (column) => {
    const least = { ...compared, pMore: 0.00005, qMore: 0.001 }
    const tied = [
      pairOf('a', 'b', { chance: { ...least, z: 4 } }),
      pairOf('a', 'c', { chance: { ...compared, pMore: 0.2, qMore: 0.5, z: 1 } }),
      pairOf('b', 'c', { chance: { ...least, z: 8 } }),
    ]
    const words = { weighted: false, nameOf: (id: string) => id, compare: da.compare }
    const named = (forward: boolean) => rankPairs(tied, { column, forward }, words).map(({ idA, idB }) => idA + idB)
    expect(named(true)).toEqual(['bc', 'ab', 'ac'])
    expect(named(false)).toEqual(['ac', 'ab', 'bc'])
  })
  it('can be turned round, and ordered by name', () => {
    expect(ranked({ column: 'chance', forward: false })).toBe('ac ab bc')
    expect(ranked({ column: 'pair', forward: false })).toBe('bc ac ab')
  })
  it('names the cluster first that is contained more, so that the figures shown are in order', () => {
    const contained = [
      pairOf('a', 'b', { containmentA: 0.6, containmentB: 0.7 }),
      pairOf('a', 'c', { containmentA: 0.9, containmentB: 0.2 }),
    ]
    const words = { weighted: false, nameOf: (id: string) => id, compare: da.compare }
    const listed = rankPairs(contained, { column: 'containment', forward: true }, words).map((pair) => {
      const ends = listedEnds(pair, 'containment')
      return [...ends, figureOf(pair, 'containment', ends[0])]
    })
    expect(listed).toEqual([
      ['a', 'c', 0.9],
      ['b', 'a', 0.7],
    ])
    expect(listedEnds(contained[0] ?? pairOf('x', 'y'), 'jaccard')).toEqual(['a', 'b'])
  })
  it('counts weights when these are what is compared', () => {
    expect(ranked({ column: 'observed', forward: true }, true)).toBe('ab bc ac')
  })
})

describe('the comparison with chance', () => {
  it('is joined to its pair, whatever order the answer has', () => {
    const [first, second] = joinChance(
      [pairOf('a', 'b', { chance: undefined }), pairOf('a', 'c', { chance: undefined })],
      [{ idA: 'a', idB: 'c', chance: { ...compared, z: 9 }, analytic: null, disagreement: null }],
    )
    expect([first?.chance, second?.chance?.z]).toEqual([undefined, 9])
  })
  it('has the p and q of the tail that the API names, negative for fewer', () => {
    const fewer = { ...compared, tail: 'FEWER' } as const
    expect([ofTail(compared, 'q'), ofTail(fewer, 'q'), ofTail(fewer, 'p')]).toEqual([0.031, -1, -0.997])
  })
})

describe('a filter', () => {
  const clusters = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }))
  const part = (key: string, state: OverlapState = {}, words = en) => {
    const found = filterParts(words, state, clusters).find((one) => one.key === key)
    if (!found) throw new Error(`There is no filter ${key}.`)
    return found
  }

  it('is a sentence in both languages', () => {
    expect(filterSentence(en, part('sectors'))).toBe('Sector: knowledge or public')
    expect(filterSentence(da, part('sectors', {}, da))).toBe('Sektor: viden eller offentlig')
    expect(filterSentence(en, part('types', { types: ['UNIVERSITY', 'GTS'] }))).toBe(
      'Type: university or GTS institute',
    )
  })
  it('counts what is chosen when that is too much to name', () => {
    const types = ['UNIVERSITY', 'GTS', 'MINISTRY', 'REGION'] as const
    expect(filterSentence(en, part('types', { types }))).toBe('Type: 4 of 26')
    expect(filterSentence(en, part('clusters', { clusters: ['a', 'gone'] }))).toBe('Clusters: 2 of 3')
  })
  it('is no condition when all or nothing is chosen; sectors go back to the usual ones, which cannot be removed', () => {
    expect(stateWith(part('roles'), [])).toEqual({ roles: undefined })
    expect(stateWith(part('clusters'), ['c', 'b', 'a'])).toEqual({ clusters: undefined })
    expect(stateWith(part('sectors'), [])).toEqual({ sectors: undefined })
    expect(stateWith(part('sectors'), ['OTHER', 'FIRM', 'PUBLIC', 'KNOWLEDGE'])).toEqual({
      sectors: ['KNOWLEDGE', 'PUBLIC', 'FIRM', 'OTHER'],
    })
    expect(part('sectors').usual).toBe(true)
    expect(part('sectors', { sectors: ['FIRM'] }).usual).toBe(false)
    expect(stateWith(part('sectors'), ['PUBLIC', 'KNOWLEDGE'])).toEqual({ sectors: undefined })
  })
})
