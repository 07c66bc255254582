import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kind } from '../../web/generated/graphql.ts'
import { parseViewState } from '../../web/state/viewState.ts'
import { actorColumns, actorRows, missingQuantities } from '../../web/table/actorRows.ts'
import type { Column } from '../../web/table/column.ts'
import { conditionsOf } from '../../web/table/conditionsOf.ts'
import { filterRows, searchable } from '../../web/table/filterRows.ts'
import { linkColumns, linkOrders, linkRow } from '../../web/table/linkRows.ts'
import { orderOf, orderRows, sortAfter } from '../../web/table/orderRows.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'

const en = createWords('en', english)
const da = createWords('da', danish)

interface Row {
  readonly id: string
  readonly kind: Kind
  readonly name: string
  readonly clusters: number | undefined
}
const columns: readonly Column<Row>[] = [
  { key: 'name', heading: 'Name', value: ({ name }) => name },
  { key: 'clusters', heading: 'Clusters', value: ({ clusters }) => clusters },
]
const rows: readonly Row[] = [
  { id: 'a', kind: 'GTS', name: 'Teknologisk Institut', clusters: 9 },
  { id: 'b', kind: 'UNIVERSITY', name: 'Ørsted Universitet', clusters: 10 },
  { id: 'c', kind: 'CLUSTER', name: 'Åklyngen', clusters: undefined },
  { id: 'd', kind: 'PUBLIC', name: 'Vejle Kommune', clusters: 10 },
]
const column = (key: string) => columns.find((one) => one.key === key)
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).join('')
const ordered = (key: string, descending = false) => ids(orderRows(rows, column(key), descending, da.compare))

describe('an address of the table', () => {
  test('with rows, orders or kinds that do not exist falls back', () => {
    expect(parseViewState('/table?rows=people&sort=beauty&kinds=friend&text=%20%20')).toEqual({ view: 'table' })
  })
  test('that spells out the defaults is the same as without', () => {
    const spelled = '/table?rows=actors&sort=name&kinds=cluster,university,gts,knowledge,public,firm'
    expect(parseViewState(spelled)).toEqual({ view: 'table' })
  })
  test('keeps a text tidy and none that is longer than the field takes', () => {
    expect(parseViewState('/table?text=%20Aarhus%20%20%20K%20').text).toBe('Aarhus K')
    expect(parseViewState(`/table?text=${'a'.repeat(101)}`).text).toBeUndefined()
  })
})

describe('the order of the rows', () => {
  test('falls back to the name where the table has no such column', () => {
    expect(orderOf({ sort: '-role' }, columns)).toEqual({ key: 'name', descending: false })
    expect(orderOf({}, columns)).toEqual({ key: 'name', descending: false })
    expect(orderOf({ sort: '-clusters' }, columns)).toEqual({ key: 'clusters', descending: true })
  })
  test('is numeric for numbers, unknown ones last either way, equal ones as they came', () => {
    expect([ordered('clusters'), ordered('clusters', true)]).toEqual(['abdc', 'bdac'])
  })
  test('of words is Danish', () => {
    expect([ordered('name'), ordered('name', true)]).toEqual(['adbc', 'cbda'])
  })
  test('without a column is as the rows came', () => {
    expect(ids(orderRows(rows, undefined, true, da.compare))).toBe('abcd')
  })
  test('turns round when a heading is pressed again, counts begin with the most', () => {
    const byName = { key: 'name', descending: false } as const
    expect(sortAfter(byName, 'clusters', true)).toBe('-clusters')
    expect(sortAfter({ key: 'clusters', descending: true }, 'clusters', true)).toBe('clusters')
    expect(sortAfter(byName, 'name', false)).toBe('-name')
    expect(sortAfter({ key: 'kind', descending: false }, 'name', false)).toBeUndefined()
  })
  test('loses no row, and no later known value stands before an earlier one', () => {
    const many = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined }))
    fc.assert(
      fc.property(many, fc.boolean(), (values, descending) => {
        const given = values.map((clusters, i): Row => ({ id: String(i), kind: 'GTS', name: '', clusters }))
        const found = orderRows(given, column('clusters'), descending, da.compare)
        const known = values.filter((value) => value !== undefined).sort((a, b) => (descending ? b - a : a - b))
        expect(found.map(({ clusters }) => clusters)).toEqual([
          ...known,
          ...values.filter((value) => value === undefined),
        ])
        expect(new Set(found).size).toBe(given.length)
      }),
      { seed: 2017, numRuns: 300 },
    )
  })
})

describe('the filter of the rows', () => {
  const searched = searchable(rows, columns)
  test('finds nothing for a word that no row holds, and everything without one', () => {
    expect(ids(filterRows(searched, { text: 'zzz' }))).toBe('')
    expect(ids(filterRows(searched, {}))).toBe('abcd')
    expect(ids(filterRows(searched, { text: '  ' }))).toBe('abcd')
  })
  test('takes every word, in any order, whatever its capitals', () => {
    expect(ids(filterRows(searched, { text: 'universitet ØRSTED' }))).toBe('b')
    expect(ids(filterRows(searched, { text: 'kommune institut' }))).toBe('')
  })
  test('takes any of the kinds, together with the text', () => {
    expect(ids(filterRows(searched, { kinds: ['GTS', 'PUBLIC'] }))).toBe('ad')
    expect(ids(filterRows(searched, { kinds: ['GTS', 'PUBLIC'], text: 'vejle' }))).toBe('d')
  })
  test('does not search numbers', () => {
    expect(ids(filterRows(searched, { text: '10' }))).toBe('')
  })
})

const landscape = {
  year: 2017,
  clusters: 1,
  networks: 0,
  ...Object.fromEntries(
    [
      ['knowledge', 2],
      ['public', 0],
      ['firms', 7],
    ].map(([key, count]) => [key, { values: [{ count, cluster: { id: 'k', name: 'Klyngen' } }] }]),
  ),
} as unknown as Parameters<typeof actorRows>[1]
const actor = (id: string, kind: Kind, clusters: number) => ({
  id,
  name: id.toUpperCase(),
  kind,
  type: 'OTHER_PUBLIC' as const,
  region: '1082',
  municipality: null,
  clusters,
})
const names = [{ id: 'u', nameEn: null, otherNames: ['Univ'] }]
const actors = actorRows(
  [actor('k', 'CLUSTER', 0), actor('u', 'UNIVERSITY', 1), actor('v', 'PUBLIC', 0)],
  landscape,
  [],
  names,
)

describe('the table of actors', () => {
  const cells = (row: number, key: string) => {
    const asked = actorColumns(en, (code) => `Region ${code}`).find((one) => one.key === key)
    const found = actors[row]
    return found && asked?.value(found)
  }
  test('gives a cluster its partners by sector, and an institution its clusters', () => {
    expect(['knowledge', 'public', 'firms', 'clusters'].map((key) => cells(0, key))).toEqual([2, 0, 7, undefined])
    expect(['knowledge', 'public', 'firms', 'clusters'].map((key) => cells(1, key))).toEqual([
      undefined,
      undefined,
      undefined,
      1,
    ])
  })
  test('has no number of what the sources of an observed data set do not speak of', () => {
    const whole = { ...landscape, firms: { ...landscape.firms, max: 0 }, public: { ...landscape.public, max: 3 } }
    expect(missingQuantities(whole, true)).toEqual([])
    expect(missingQuantities(whole, false)).toEqual(['firms'])
    const [cluster] = actorRows([actor('k', 'CLUSTER', 0)], landscape, ['firms'])
    expect([cluster?.knowledge, cluster?.public, cluster?.firms]).toEqual([2, 0, undefined])
  })
  test('is searched by other names too, which it does not show', () => {
    const searched = searchable(actors, actorColumns(en, String))
    expect(ids(filterRows(searched, { text: 'univ' }))).toBe('u')
    expect(ids(filterRows(searched, { text: '"other public actor"' }))).toBe('kuv')
    expect(ids(filterRows(searched, { text: '"public actor"' }))).toBe('v')
    expect(ids(filterRows(searched, { text: '"other public"' }))).toBe('')
  })
  test('names places, and leaves unknown ones empty', () => {
    expect([cells(0, 'region'), cells(0, 'municipality')]).toEqual(['Region 1082', undefined])
  })
})

describe('the table of links', () => {
  test('has the names of both ends and of the source beside their ids', () => {
    const row = linkRow({
      id: 'l',
      role: 'HOST',
      since: null,
      method: 'SYNTHETIC',
      confidence: 'LIKELY',
      actor: { id: 'u', name: 'Havneby Universitet' },
      cluster: { id: 'k', name: 'Klyngen' },
      source: { title: 'Register' },
    })
    expect([row.actor, row.cluster]).toEqual(['u', 'k'])
    expect(linkColumns(en).map(({ value }) => value(row))).toEqual([
      'Havneby Universitet',
      'Klyngen',
      'Host',
      undefined,
      'Synthetic',
      'Likely',
      'Register',
    ])
  })
  test('is ordered by each of its columns, as the API calls it', () => {
    expect(linkColumns(en).map(({ key }) => linkOrders[key])).not.toContain(undefined)
  })
})

describe('the file of a table', () => {
  test('names the conditions that its rows passed, the usual sectors too', () => {
    expect(conditionsOf({ rows: 'links' })).toBe('sector=knowledge,public')
    expect(conditionsOf({ sectors: ['PUBLIC'], text: 'a' })).toBe('sector=public&text=a')
    expect(conditionsOf({ rows: 'firms', sectors: ['PUBLIC'], regions: ['1081'] })).toBe('region=1081')
  })
})
