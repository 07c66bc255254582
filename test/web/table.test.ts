import { describe, expect, test } from 'vitest'
import type { Kind } from '../../web/generated/graphql.ts'
import type { TableActorsQuery } from '../../web/generated/late/graphql.ts'
import { parseViewState } from '../../web/state/viewState.ts'
import { type ActorRow, actorColumns, actorOrders, actorRow, firmColumns } from '../../web/table/actorRows.ts'
import type { Column } from '../../web/table/column.ts'
import { linkColumns, linkOrders, linkRow } from '../../web/table/linkRows.ts'
import { isReversed, orderOf, sortAfter } from '../../web/table/rowOrder.ts'
import { createWords } from '../../web/words/words.ts'
import { english } from '../texts.ts'

const en = createWords('en', english)
const columns: readonly Column<{ readonly id: string }>[] = [
  { key: 'name', heading: 'Name', value: () => '' },
  { key: 'clusters', heading: 'Clusters', value: () => 1 },
]

describe('an address of the table', () => {
  test('with rows, orders or kinds that do not exist falls back', () => {
    expect(parseViewState('/table?rows=people&sort=beauty&kinds=friend&text=%20%20')).toEqual({ view: 'table' })
  })
  test('that spells out the defaults is the same as without', () => {
    const spelled = '/table?rows=actors&sort=name&kinds=cluster,university,gts,knowledge,public,other,firm'
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
  test('turns round when a heading is pressed again, counts begin with the most', () => {
    const byName = { key: 'name', descending: false } as const
    expect(sortAfter(byName, 'clusters', true)).toBe('-clusters')
    expect(sortAfter({ key: 'clusters', descending: true }, 'clusters', true)).toBe('clusters')
    expect(sortAfter(byName, 'name', false)).toBe('-name')
    expect(sortAfter({ key: 'kind', descending: false }, 'name', false)).toBeUndefined()
  })
  test('is that of the API turned round where it begins with what the API has last', () => {
    expect(isReversed({ key: 'clusters', descending: true })).toBe(false)
    expect(isReversed({ key: 'clusters', descending: false })).toBe(true)
    expect(isReversed({ key: 'role', descending: true })).toBe(true)
    expect(isReversed({ key: 'name', descending: false })).toBe(false)
  })
})

type Partners = NonNullable<TableActorsQuery['actors']['edges'][number]['partnerCounts']>
const edge = (id: string, kind: Kind, clusterCount: number, partners: Partial<Partners> | null = null) => ({
  clusterCount,
  partnerCounts: partners && { knowledge: null, public: null, dedicated: null, ...partners },
  node: { id, name: id.toUpperCase(), kind, type: 'OTHER_PUBLIC' as const, region: '1082', municipality: null },
})

describe('the table of actors', () => {
  const cells = (row: ActorRow, keys: readonly string[]) =>
    keys.map((key) => {
      const column = actorColumns(en, (code) => `Region ${code}`).find((one) => one.key === key)
      return column?.value(row)
    })
  test('gives a cluster its partners by sector, and an institution its clusters', () => {
    const counts = ['knowledge', 'public', 'firms', 'clusters']
    const cluster = actorRow(edge('k', 'CLUSTER', 1, { knowledge: 2, public: 0, dedicated: 7 }))
    expect(cells(cluster, counts)).toEqual([2, 0, 7, undefined])
    expect(cells(actorRow(edge('u', 'UNIVERSITY', 1)), counts)).toEqual([undefined, undefined, undefined, 1])
  })
  test('has no number of what the sources of an observed data set do not speak of', () => {
    expect(cells(actorRow(edge('k', 'CLUSTER', 0, { knowledge: 0 })), ['knowledge', 'firms'])).toEqual([0, undefined])
  })
  test('names places, and leaves unknown ones empty', () => {
    expect(cells(actorRow(edge('u', 'GTS', 1)), ['region', 'municipality'])).toEqual(['Region 1082', undefined])
  })
  test('is ordered by each of its columns, as the API calls it, and so is that of firms', () => {
    const all = [...actorColumns(en, String), ...firmColumns(en, String)]
    expect(all.map(({ key }) => actorOrders[key])).not.toContain(undefined)
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
