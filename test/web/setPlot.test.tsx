// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ChooseClusters } from '../../web/overlap/sets/ChooseClusters.tsx'
import { SetPlot } from '../../web/overlap/sets/SetPlot.tsx'
import { firstSets, upsetOf } from '../../web/overlap/sets/upset.ts'
import { drawn, press, pressKey, rowsOf, textOf } from './drawn.tsx'

const actor = (id: string) => ({ id, name: id.toUpperCase(), kind: 'PUBLIC' as const })
const cluster = (id: string, partnerCount: number) => ({ cluster: { id, name: `Cluster ${id}` }, partnerCount })
/** a has u, v and w, b has v, w and x, c has w: u alone with a, x with b, v with both, w with all. */
const answer = {
  comparedClusters: [cluster('a', 3), cluster('b', 4), cluster('c', 1)],
  intersections: [
    { clusterIds: ['b'], size: 2, partners: [actor('x'), actor('y')] },
    { clusterIds: ['a'], size: 1, partners: [actor('u')] },
    { clusterIds: ['a', 'b'], size: 1, partners: [actor('v')] },
    { clusterIds: ['a', 'b', 'c'], size: 1, partners: [actor('w')] },
  ],
}
const plot = upsetOf(answer)

describe('the set plot', () => {
  test('says so when no chosen cluster has a partner', async () => {
    const place = await drawn(<SetPlot {...upsetOf({ ...answer, intersections: [] })} />)
    expect(textOf(place)).toBe('None of these clusters has a partner under these conditions.')
  })
  test('has a row a cluster, largest first, and a dot where a column has that cluster, by hand', () => {
    expect(plot.rows.map(({ id, partners }) => `${id} ${partners}`)).toEqual(['b 4', 'a 3', 'c 1'])
    expect(plot.columns.map(({ rows, size }) => `${rows.join('')}: ${size}`)).toEqual([
      '0: 2',
      '1: 1',
      '01: 1',
      '012: 1',
    ])
  })
  test('loses no partner: the columns of a row add up to its size, for any split', () => {
    const split = fc.array(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), { maxLength: 40 })
    fc.assert(
      fc.property(split, (partners) => {
        const keys = [...new Set(partners.map((ids) => ids.join()))]
        const intersections = keys.map((key) => {
          const size = partners.filter((ids) => ids.join() === key).length
          return { clusterIds: key.split(','), size, partners: [] }
        })
        const clusters = ['a', 'b', 'c', 'd'].map((id) =>
          cluster(id, partners.filter((ids) => ids.includes(id)).length),
        )
        const { rows, columns } = upsetOf({ comparedClusters: clusters, intersections })
        const sums = rows.map((_, row) =>
          columns.reduce((sum, column) => sum + (column.rows.includes(row) ? column.size : 0), 0),
        )
        expect(sums).toEqual(rows.map((row) => row.partners))
      }),
      { seed: 2014, numRuns: 200 },
    )
  })
  test('is one stop: arrows go from column to column and no farther than the ends, Enter lists the partners', async () => {
    const place = await drawn(<SetPlot {...plot} />)
    const list = place.querySelector<HTMLElement>('[role=listbox]')
    if (!list) throw new Error('The plot is no list.')
    const active = () => textOf(place.querySelector(`[id="${list.getAttribute('aria-activedescendant')}"]`))
    expect(active()).toBe('Cluster b and no other: 2 partners')
    await pressKey(list, 'ArrowLeft')
    expect(active()).toMatch(/^Cluster b and no/)
    await pressKey(list, 'ArrowRight', 'ArrowRight')
    expect(active()).toBe('Cluster b and Cluster a and no other: 1 partner')
    await pressKey(list, 'End', 'ArrowRight', 'Enter')
    expect(textOf(place.querySelector('.sets-opened'))).toBe(
      'Cluster b, Cluster a and Cluster c and no other: 1 partnerW',
    )
    await pressKey(list, 'Home', 'Enter')
    expect([...place.querySelectorAll('.sets-opened li')].map(textOf)).toEqual(['X', 'Y'])
    expect(place.querySelector('[aria-selected=true]')?.textContent).toMatch(/^Cluster b and no/)
    await pressKey(list, 'Enter')
    expect(place.querySelector('.sets-opened')).toBeNull()
  })
  test('has its table: the same combinations, and pressing one opens the same list', async () => {
    const place = await drawn(<SetPlot {...plot} />)
    const table = place.querySelector('table')
    if (!table) throw new Error('The plot has no table.')
    expect(rowsOf(table)).toEqual([
      ['Cluster b', '1', '2'],
      ['Cluster a', '1', '1'],
      ['Cluster b and Cluster a', '2', '1'],
      ['Cluster b, Cluster a and Cluster c', '3', '1'],
    ])
    await press(place, 'Clusters')
    expect(rowsOf(table).map(([, clusters]) => clusters)).toEqual(['3', '2', '1', '1'])
    expect(textOf(table.querySelector('[aria-sort=descending]'))).toBe('Clusters')
    await press(place, 'Cluster b and Cluster a')
    expect([...place.querySelectorAll('.sets-opened li')].map(textOf)).toEqual(['V'])
  })
  test('shows the 20 largest of more, says so, and all of them on demand', async () => {
    const intersections = Array.from({ length: 63 }, (_, i) => ({
      clusterIds: ['a', 'b', 'c', 'd', 'e', 'f'].filter((__, bit) => ((i + 1) >> bit) & 1),
      size: 63 - i,
      partners: [],
    }))
    const clusters = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => cluster(id, 1))
    const place = await drawn(<SetPlot {...upsetOf({ comparedClusters: clusters, intersections })} />)
    const options = () => place.querySelectorAll('[role=option]').length
    expect(textOf(place.querySelector('[role=status]'))).toBe('20 of 63 combinations, largest first')
    expect([options(), place.querySelectorAll('tbody tr').length]).toEqual([20, 20])
    await press(place, 'Show all 63')
    expect([options(), place.querySelectorAll('tbody tr').length]).toEqual([63, 63])
    await press(place, 'Show the largest 20')
    expect(options()).toBe(20)
  })
})

describe('the choice of clusters', () => {
  const offered = Array.from({ length: 13 }, (_, i) => ({ id: `c${i}`, name: `Cluster ${i}`, partners: i }))
  const ids = offered.map(({ id }) => id)
  test('takes no thirteenth, and says how many are the most', async () => {
    const place = await drawn(<ChooseClusters offered={offered} chosen={ids.slice(0, 12)} onChoose={() => undefined} />)
    expect(place.querySelector('input')?.readOnly).toBe(true)
    expect(textOf(place.querySelector('[role=status]'))).toBe('12 of 12 at most')
  })
  test('keeps the last two, which could not be compared with anything', async () => {
    const place = await drawn(<ChooseClusters offered={offered} chosen={ids.slice(0, 2)} onChoose={() => undefined} />)
    expect(place.querySelectorAll('.sets-chip button')).toHaveLength(0)
  })
  test('gives one up by the button beside its name', async () => {
    const chosen: (readonly string[])[] = []
    const place = await drawn(
      <ChooseClusters offered={offered} chosen={ids.slice(0, 3)} onChoose={(each) => chosen.push(each)} />,
    )
    await press(place, 'Remove Cluster 1')
    expect(chosen).toEqual([['c0', 'c2']])
  })
  test('begins with the chosen pair, filled up to four with the clusters of most partners', () => {
    expect(firstSets(offered)).toEqual(['c12', 'c11', 'c10', 'c9'])
    expect(firstSets(offered, { pair: ['c3', 'c12'] })).toEqual(['c3', 'c12', 'c11', 'c10'])
    expect(firstSets(offered, { pair: ['gone', 'c3'] })).toEqual(['c3', 'c12', 'c11', 'c10'])
  })
  test('begins among the clusters whose pairs are shown', () => {
    const among = ['c1', 'c2', 'c3', 'c4', 'c5', 'gone']
    expect(firstSets(offered, { among })).toEqual(['c5', 'c4', 'c3', 'c2'])
    expect(firstSets(offered, { among, pair: ['c1', 'c2'] })).toEqual(['c1', 'c2', 'c5', 'c4'])
    expect(firstSets(offered, { among: ['gone'] })).toEqual([])
  })
})
