import { describe, expect, it } from 'vitest'
import { writeFigure } from '../../web/overlap/figures/figureWords.ts'
import { figureOf, type PairFigures, pairKey } from '../../web/overlap/figures/pairFigures.ts'
import { clusterOrder } from '../../web/overlap/matrix/clusterOrder.ts'
import { groupsOf } from '../../web/overlap/matrix/groupsOf.ts'
import { matrixRows } from '../../web/overlap/matrix/matrixRows.ts'
import { shortRegion } from '../../web/overlap/matrix/regionNames.ts'
import { scaleOf } from '../../web/overlap/matrix/scale.ts'
import { placeAfter } from '../../web/overlap/matrix/useGridKeys.ts'
import type { Measure } from '../../web/state/parameters/overlap.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'
import { clusterOf, compared, pairOf } from './overlapPairs.ts'

const en = createWords('en', english)
const da = createWords('da', danish)
const [a, b, empty] = [clusterOf('a', 28), clusterOf('b', 42), clusterOf('e', 0)]

function contentOf(pair: PairFigures, measure: Measure = 'chance', clusters = [a, b]) {
  const figures = [figureOf(pair, measure, 'a'), figureOf(pair, measure, 'b')]
  const scale = scaleOf(measure, figures, 0.05)
  return { clusters, pairs: new Map([[pairKey('a', 'b'), pair]]), measure, scale, threshold: 0.05 }
}
const cell = (pair: PairFigures, measure: Measure = 'chance', row = 0, column = 1, words = en) =>
  matrixRows(words, contentOf(pair, measure))[row]?.cells[column]

describe('a cell of the matrix', () => {
  it('is no data, and says why, when a cluster has no partner', () => {
    const rows = matrixRows(en, contentOf(pairOf('a', 'b'), 'shared', [a, empty]))
    expect(rows[0]?.cells[1]).toMatchObject({ look: 'none', text: undefined, dot: false, zero: false })
    expect(rows[0]?.cells[1]?.name).toBe(
      'Cluster A and Cluster E: no data, Cluster E has no partner under these conditions',
    )
  })

  it('is no variation where the random networks do not vary, and what is shared is known', () => {
    const fixed = cell(pairOf('a', 'b', { chance: { ...compared, z: null } }))
    expect(fixed?.look).toBe('fixed')
    expect(fixed?.name).toContain('share 14 partners; 9.1 expected')
    expect(fixed?.name).toContain('z no variation')
  })

  it('says the pair in words in both languages', () => {
    expect(cell(pairOf('a', 'b'))?.name).toBe(
      'Cluster A and Cluster B share 14 partners; 9.1 expected; more than in 99.2\u2009% of random networks; z 2.5',
    )
    expect(cell(pairOf('a', 'b'), 'jaccard', 0, 1, da)?.name).toBe(
      'Cluster A og Cluster B har 14 fælles partnere; 9,1 forventet; flere end i 99,2\u2009% af tilfældige netværk; Jaccard 0,25',
    )
  })

  it('says fewer when more random networks share more', () => {
    const chance = { ...compared, tail: 'FEWER' as const, shareLess: 0.1, shareMore: 0.85, pMore: 0.9, pFewer: 0.15 }
    expect(cell(pairOf('a', 'b', { chance }))?.name).toContain('fewer than in 85.0\u2009% of random networks')
  })

  it('says only what is shared before the networks are drawn', () => {
    const early = cell(pairOf('a', 'b', { chance: undefined }), 'shared')
    expect(early).toMatchObject({ name: 'Cluster A and Cluster B share 14 partners', dot: false, text: '14' })
  })

  it('of a pair that shares nobody is a plain zero', () => {
    expect(cell(pairOf('a', 'b', { shared: 0 }), 'shared')).toMatchObject({ look: 'step-0', text: '0', zero: true })
  })

  it('on the diagonal says the number of partners', () => {
    expect(cell(pairOf('a', 'b'), 'chance', 0, 0)).toMatchObject({ look: 'itself', name: 'Cluster A: 28 partners' })
  })

  it('has no minus and no plus before a figure that is rounded to zero', () => {
    const near = (figure: number) => pairOf('a', 'b', { chance: { ...compared, z: figure, difference: figure } })
    expect([cell(near(-0.04)), cell(near(-0.04), 'chance', 0, 1, da)].map((one) => one?.text)).toEqual(['0.0', '0,0'])
    expect([-0.04, 0.04, -0.06, 0.06].map((figure) => writeFigure(en, 'difference', figure))).toEqual([
      ...['0.0', '0.0', '−0.1', '+0.1'],
    ])
  })

  it('never stands in a class that its printed figure contradicts', () => {
    const z = [1.94, 1.95, 1.96, 2.94, 2.96, -1.94, -1.96, -3.95, -3.94, 3.95]
    const cells = z.map((figure) => cell(pairOf('a', 'b', { chance: { ...compared, z: figure } })))
    expect(cells.map((one) => `${one?.text} ${one?.look}`)).toEqual([
      ...['1.9 neutral', '2.0 more-1', '2.0 more-1', '2.9 more-1', '3.0 more-2'],
      ...['−1.9 neutral', '−2.0 fewer-1', '−4.0 fewer-3', '−3.9 fewer-2', '4.0 more-3'],
    ])
  })

  it('has a dot when the pair passes, for more or for fewer', () => {
    const verdicts = ['ABOVE', 'BELOW', 'WITHIN'] as const
    const dots = verdicts.map((verdict) => cell(pairOf('a', 'b', { chance: { ...compared, verdict } }))?.dot)
    expect(dots).toEqual([true, true, false])
  })

  it('shows containment as the cluster of its row sees it', () => {
    const pair = pairOf('a', 'b')
    expect([cell(pair, 'containment', 0, 1)?.text, cell(pair, 'containment', 1, 0)?.text]).toEqual(['0.50', '0.33'])
  })
})

describe('the order of the clusters', () => {
  const clusters = [clusterOf('a', 1), clusterOf('b', 1), clusterOf('c', 1), clusterOf('d', 1)]
  const shared = { ab: 1, ac: 9, ad: 2, bc: 3, bd: 8, cd: 5 }
  const pairs = new Map(
    Object.entries(shared).map(([[x = '', y = ''], count]) => [pairKey(x, y), pairOf(x, y, { shared: count })]),
  )
  const idsBy = (order: 'similarity' | 'name') =>
    clusterOrder(clusters, pairs, 'shared', order)
      .map(({ cluster }) => cluster.id)
      .join('')

  it('by name is the one in which they come', () => {
    expect(idsBy('name')).toBe('abcd')
  })

  it('by similarity puts those side by side that share most, by hand', () => {
    // a–c (9) and b–d (8) are joined first; c and d meet in the middle with 5.
    expect(idsBy('similarity')).toBe('acdb')
  })
})

describe('the groups of an order', () => {
  const clusters = [clusterOf('a', 1, '1085'), clusterOf('b', 1, '1081'), clusterOf('c', 1, '1085')]
  const unknown = { ...clusterOf('d', 1), cluster: { ...clusterOf('d', 1).cluster, region: null } }
  const ordered = clusterOrder([unknown, ...clusters], new Map(), 'shared', 'region')

  it('are none by similarity or name', () => {
    expect([groupsOf(clusters, 'similarity'), groupsOf(clusters, 'name')]).toEqual([[], []])
  })
  it('by region follow its code, by name within one, those of an unknown region last', () => {
    expect(ordered.map(({ cluster }) => cluster.id).join('')).toBe('bacd')
    expect(groupsOf(ordered, 'region')).toEqual([
      { of: '1081', from: 0, clusters: 1 },
      { of: '1085', from: 1, clusters: 2 },
      { of: null, from: 3, clusters: 1 },
    ])
  })
  it('have names without what every region has in its name', () => {
    const names = ['Region Sjælland', 'Region Zealand', 'Capital Region of Denmark', 'North Denmark Region']
    expect(names.map(shortRegion)).toEqual(['Sjælland', 'Zealand', 'Capital Region', 'North Denmark'])
    expect(shortRegion('Region of Southern Denmark')).toBe('Southern Denmark')
  })
})

describe('the keys of the grid', () => {
  const from = (key: string, control = false) => placeAfter(key, control, { row: 1, column: 1 }, 3)
  it('leave every other key alone', () => {
    expect(from('a')).toBeUndefined()
  })
  it('go one cell, and not over the edge', () => {
    expect(from('ArrowUp')).toEqual({ row: 0, column: 1 })
    expect(from('ArrowRight')).toEqual({ row: 1, column: 2 })
    expect(placeAfter('ArrowDown', false, { row: 2, column: 0 }, 3)).toEqual({ row: 2, column: 0 })
  })
  it('go to the ends of the row, with Control to the corners', () => {
    expect([from('Home'), from('End')]).toEqual([
      { row: 1, column: 0 },
      { row: 1, column: 2 },
    ])
    expect([from('Home', true), from('End', true)]).toEqual([
      { row: 0, column: 0 },
      { row: 2, column: 2 },
    ])
  })
})
