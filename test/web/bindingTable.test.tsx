// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { BindingTable } from '../../web/overlap/binding/BindingTable.tsx'
import { type BindingRow, type SortKey, sortActors } from '../../web/overlap/binding/sortActors.ts'
import { parseViewState } from '../../web/state/viewState.ts'
import { drawn, press, rowsOf, textOf } from './drawn.tsx'

const row = (id: string, more: Partial<BindingRow> = {}): BindingRow => ({
  actor: { id, name: id.toUpperCase(), kind: 'UNIVERSITY' },
  clusterCount: 3,
  pairCount: 3,
  share: 0.125,
  abovePairCount: 2,
  excess: 0.46,
  jaccardWith: 0.2,
  jaccardWithout: 0.15,
  sharingWith: 3,
  sharingWithout: 2,
  ...more,
})
const rows = [
  row('b', { excess: -0.4, sharingWithout: 1 }),
  row('a', { excess: null, jaccardWithout: 0.19 }),
  row('c', { clusterCount: 4, pairCount: 6, share: 0.25 }),
]
const idsBy = (key: SortKey, turned = false) =>
  sortActors(rows, { key, turned }, (one, other) => one.localeCompare(other)).map(({ actor }) => actor.id)

describe('actors that bind', () => {
  test('come in the order of the answer until a column is chosen', () => {
    expect(idsBy('rank')).toEqual(['b', 'a', 'c'])
  })
  test('are ordered with unknown figures last and equal ones as they came, by hand', () => {
    expect(idsBy('excess')).toEqual(['c', 'b', 'a'])
    expect(idsBy('share')).toEqual(['c', 'b', 'a'])
    expect(idsBy('name')).toEqual(['a', 'b', 'c'])
    expect(idsBy('sharingWithout')).toEqual(['a', 'c', 'b'])
    expect(idsBy('jaccardWithout')).toEqual(['a', 'b', 'c'])
  })
  test('begin with the largest number, and turned round with the smallest; names the other way', () => {
    expect(idsBy('sharingWithout', true)).toEqual(['b', 'a', 'c'])
    expect(idsBy('excess', true)).toEqual(['b', 'c', 'a'])
    expect(idsBy('name', true)).toEqual(['c', 'b', 'a'])
  })
  test('have a row each with the overlap before and after, and what is not computed says so', async () => {
    const place = await drawn(<BindingTable rows={rows} />)
    expect(rowsOf(place)[1]).toEqual(['A', '3', '3', '12.5', '2', 'not computed', '0.200', '0.190', '3', '2'])
    expect(rowsOf(place)[0]?.[5]).toBe('−0.4')
  })
  test('say for which columns a heading over two of them holds: each begins a group of as many, and all columns are in groups', async () => {
    const place = await drawn(<BindingTable rows={rows} />)
    const groups = [...place.querySelectorAll('colgroup')].map((group) => Number(group.getAttribute('span')))
    expect(groups.reduce((sum, span) => sum + span, 0)).toBe(rowsOf(place)[0]?.length)
    const wide = [...place.querySelectorAll('th[scope=colgroup]')].map((heading) =>
      Number(heading.getAttribute('colspan')),
    )
    expect(groups.slice(1)).toEqual(wide)
  })
  test('can be ordered by a heading, turned round, and again as the answer came', async () => {
    const place = await drawn(<BindingTable rows={rows} />)
    await press(place, 'Pairs connected')
    expect(rowsOf(place).map(([name]) => name)).toEqual(['C', 'B', 'A'])
    expect(textOf(place.querySelector('[aria-sort=descending]'))).toBe('Pairs connected')
    await press(place, 'Pairs connected')
    expect(textOf(place.querySelector('[aria-sort=ascending]'))).toBe('Pairs connected')
    await press(place, 'Pairs connected')
    expect(rowsOf(place).map(([name]) => name)).toEqual(['B', 'A', 'C'])
    expect(place.querySelector('[aria-sort]')).toBeNull()
  })
  test('lead to the actor by their names', async () => {
    const place = await drawn(<BindingTable rows={rows} />)
    await press(place, 'C')
    expect(parseViewState(location.pathname + location.search)).toMatchObject({ view: 'actor', actor: 'c' })
  })
})
