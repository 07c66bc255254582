import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enumMaps } from '../../api/schema/schemaText.ts'
import { changeViewState } from '../../web/state/changeViewState.ts'
import { confidences, partnerSectors, partnerTypes, roles } from '../../web/state/parameters/overlap.ts'
import { nothingChosen } from '../../web/state/parameters/page.ts'
import { formatViewState, parseViewState, type ViewState } from '../../web/state/viewState.ts'
import { views } from '../../web/views.ts'

describe('an address that cannot be right falls back', () => {
  test('an unknown path is the landscape', () => {
    expect(parseViewState('/no-such-view').view).toBe('landscape')
  })
  test('a language that the page does not speak is left to the browser', () => {
    expect(parseViewState('/?lang=fr')).toEqual({ view: 'landscape' })
  })
  test('ids with other signs than those of ids are dropped', () => {
    expect(parseViewState('/?data=../x&actor=%3Cscript%3E')).toEqual({ view: 'landscape' })
  })
  test('a version without its data set is dropped, as is one that is not hexadecimal', () => {
    expect(parseViewState('/?version=0123456789ab')).toEqual({ view: 'landscape' })
    expect(parseViewState('/?data=toy&version=latest')).toEqual({ view: 'landscape', data: 'toy' })
  })
  test('a link without an actor, or with the choice put away, is dropped', () => {
    expect(parseViewState('/?link=l1')).toEqual({ view: 'landscape' })
    expect(parseViewState(`/?actor=${nothingChosen}&link=l1`)).toEqual({ view: 'landscape', actor: nothingChosen })
  })
  test('of what was chosen, ids that cannot be right and repeated ones are dropped, and all where they are more than 200', () => {
    expect(parseViewState('/network?chosen=a,<b>,a,c')).toEqual({ view: 'network', chosen: ['a', 'c'] })
    expect(parseViewState('/network?chosen=')).toEqual({ view: 'network' })
    const many = Array.from({ length: 250 }, (_, i) => `c${i}`)
    expect(parseViewState(`/network?chosen=${many}`).chosen).toBeUndefined()
    expect(parseViewState(`/network?chosen=${many.slice(50)}`).chosen).toEqual(many.slice(50))
  })
  test('unknown layouts and kinds are dropped, as is a cluster in the middle of another layout', () => {
    expect(parseViewState('/network?layout=spiral&ego=a&kinds=friend')).toEqual({ view: 'network', ego: 'a' })
    expect(parseViewState('/network?layout=ring&ego=a')).toEqual({ view: 'network', layout: 'ring' })
    expect(parseViewState('/network?kinds=gts,friend')).toEqual({ view: 'network', kinds: ['GTS'] })
  })
  test('firms need a cluster and 1 to 99 pages', () => {
    for (const firms of ['a', 'a:', 'a:0', ':3', 'a:100', 'a:1.5', '<a>:1']) {
      expect(parseViewState(`/network?firms=${encodeURIComponent(firms)}`), firms).toEqual({ view: 'network' })
    }
  })
  test('an actor page without an id, or with other signs than those of ids, is of nobody', () => {
    for (const path of ['/actor/', '/actor/%3Cx%3E', `/actor/${nothingChosen}`, '/actor/a/b', '/actor/?actor=a&link=l'])
      expect(parseViewState(path), path).toEqual({ view: 'actor' })
  })
  test('a pair needs two ids; that they must differ is said on the page', () => {
    expect(parseViewState('/overlap?pair=a~a')).toEqual({ view: 'overlap', pair: ['a', 'a'] })
    for (const pair of ['a', 'a~', 'a~b~c', '~', 'a~<b>']) {
      expect(parseViewState(`/overlap?pair=${encodeURIComponent(pair)}`), pair).toEqual({ view: 'overlap' })
    }
  })
  test('a set plot needs 2 to 12 clusters', () => {
    const many = Array.from({ length: 13 }, (_, i) => `c${i}`)
    for (const sets of ['a', 'a,a', many.join()])
      expect(parseViewState(`/overlap?sets=${sets}`)).toEqual({ view: 'overlap' })
    expect(parseViewState(`/overlap?sets=${many.slice(1).join()}`).sets).toHaveLength(12)
  })
  test('unknown measures, orders and words of a filter are dropped, the known ones beside them stay', () => {
    expect(parseViewState('/overlap?measure=best&order=size&sector=market&role=friend,board')).toEqual({
      view: 'overlap',
      roles: ['BOARD'],
    })
  })
  test('numbers that are no whole numbers, and a percentile outside 50 to 99, are dropped', () => {
    for (const query of ['draws=-1', 'draws=1e3', 'seed=1.5', 'year=17', 'hubs=49', 'hubs=100', 'weighted=yes']) {
      expect(parseViewState(`/overlap?${query}`), query).toEqual({ view: 'overlap' })
    }
  })
  test('no text at all makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        expect(views).toContain(parseViewState(address).view)
      }),
      { seed: 2017, numRuns: 500 },
    )
  })
})

test('a full state is written in a fixed order', () => {
  const state = {
    link: 'link-1',
    actor: 'dk-cluster-017',
    chosen: ['dk-cluster-003'],
    language: 'en',
    version: '0123456789ab',
    data: 'denmark-sourced',
    view: 'about',
  } as const
  expect(formatViewState(state)).toBe(
    '/about-the-data?data=denmark-sourced&version=0123456789ab&actor=dk-cluster-017&link=link-1&chosen=dk-cluster-003&lang=en',
  )
})

test('the view Network writes what it shows in a fixed order that people can read', () => {
  const state: ViewState = {
    view: 'network',
    firms: [
      { cluster: 'dk-cluster-017', pages: 2 },
      { cluster: 'dk-cluster-003', pages: 1 },
    ],
    chosen: ['dk-university-au', 'dk-cluster-003'],
    kinds: ['CLUSTER', 'GTS'],
    ego: 'dk-cluster-017',
    layout: 'ego',
  }
  expect(formatViewState(state)).toBe(
    '/network?layout=ego&ego=dk-cluster-017&kinds=cluster,gts&chosen=dk-university-au,dk-cluster-003' +
      '&firms=dk-cluster-017:2,dk-cluster-003:1',
  )
})

test('the page of an actor has the id in its path, and a link to the panel stays one', () => {
  const page: ViewState = { view: 'actor', actor: 'dk-cluster-017', link: 'link-1', data: 'toy', language: 'da' }
  expect(formatViewState(page)).toBe('/actor/dk-cluster-017?data=toy&link=link-1&lang=da')
  expect(parseViewState('/?actor=dk-cluster-017&link=link-1')).toEqual({
    view: 'landscape',
    actor: 'dk-cluster-017',
    link: 'link-1',
  })
})

test('the view Overlap writes its filter in a fixed order that people can read', () => {
  const state: ViewState = {
    view: 'overlap',
    language: 'da',
    hubs: 80,
    clusters: ['dk-cluster-001', 'dk-cluster-002'],
    seed: 7,
    draws: 1000,
    weighted: true,
    year: 2015,
    confidence: ['LIKELY'],
    types: ['UNIVERSITY', 'GTS'],
    roles: ['BOARD'],
    sectors: ['KNOWLEDGE'],
    order: 'field',
    measure: 'jaccard',
    pair: ['dk-cluster-017', 'dk-cluster-003'],
  }
  expect(formatViewState(state)).toBe(
    '/overlap?year=2015&pair=dk-cluster-017~dk-cluster-003&measure=jaccard&order=field&sector=knowledge&role=board' +
      '&type=university,gts&confidence=likely&weighted=1&draws=1000&seed=7' +
      '&clusters=dk-cluster-001,dk-cluster-002&hubs=80&lang=da',
  )
})

test('the conditions on clusters and the table are written in a fixed order that people can read', () => {
  const state: ViewState = {
    view: 'table',
    text: 'aarhus k',
    sort: '-clusters',
    rows: 'links',
    network: true,
    models: [4, 5],
    labels: ['GOLD', 'IN_PROCESS'],
    levels: ['NATIONAL'],
    fields: ['ENERGY', 'FOOD'],
    regions: ['1081', '1082'],
  }
  expect(formatViewState(state)).toBe(
    '/table?region=1081,1082&field=energy,food&level=national&label=gold,in_process&model=4,5&network=yes' +
      '&rows=links&sort=-clusters&text=aarhus+k',
  )
})

test('defaults that an address spells out are the same state as none', () => {
  const spelled = '/overlap?measure=chance&order=similarity&draws=20000&seed=20171&hubs=90'
  expect(parseViewState(spelled)).toEqual({ view: 'overlap' })
  // What is usual of the sectors differs from view to view.
  expect(parseViewState('/overlap?sector=public,knowledge')).toEqual({
    view: 'overlap',
    sectors: ['KNOWLEDGE', 'PUBLIC'],
  })
  const all = '/network?layout=overlap&kinds=firm,other,public,knowledge,gts,university,cluster'
  expect(parseViewState(all)).toEqual({ view: 'network', layout: 'overlap' })
})

test('the closed lists of the filters are those of the contract, without clusters as partners', () => {
  const lists = enumMaps()
  const words = (name: string) => Object.keys(lists[name] ?? {})
  const clusters = ['CLUSTER', 'CLUSTER_ORGANISATION', 'INNOVATION_NETWORK']
  const partners = (name: string) => words(name).filter((word) => !clusters.includes(word))
  expect(partnerSectors).toEqual(partners('Sector'))
  expect(partnerTypes).toEqual(partners('ActorType'))
  expect(roles).toEqual(words('Role'))
  expect(confidences).toEqual(words('Confidence'))
})

test('the state that the page begins with is written as nothing', () => {
  expect(formatViewState(parseViewState('/'))).toBe('/')
})

describe('a change', () => {
  const state: ViewState = { view: 'landscape', actor: 'a', chosen: ['b'], link: 'l', pair: ['a', 'b'] }
  test('to undefined goes back to the default', () => {
    expect(changeViewState({ view: 'overlap', hubs: 80 }, { hubs: undefined })).toEqual({ view: 'overlap' })
  })
  test('of the actor puts away what was chosen with it, unless it names that', () => {
    expect(changeViewState(state, { actor: 'c' }).chosen).toBeUndefined()
    expect(changeViewState(state, { actor: undefined }).chosen).toBeUndefined()
    expect(changeViewState(state, { actor: 'c', chosen: ['d'] }).chosen).toEqual(['d'])
    expect(changeViewState(state, { actor: 'a', link: 'm' })).toEqual({ ...state, link: 'm' })
  })
  test('of the actor, or to the page of one, closes an open link', () => {
    expect(changeViewState(state, { actor: 'c' }).link).toBeUndefined()
    expect(changeViewState(state, { view: 'actor' })).toEqual({
      view: 'actor',
      actor: 'a',
      chosen: ['b'],
      pair: ['a', 'b'],
    })
    expect(changeViewState(state, { view: 'network' })).toEqual({ ...state, view: 'network' })
    expect(changeViewState({ ...state, view: 'actor' }, { language: 'da' }).link).toBe('l')
  })
  test('of the rows goes back to the order by name', () => {
    expect(changeViewState({ view: 'table', sort: '-clusters' }, { rows: 'firms' })).toEqual({
      view: 'table',
      rows: 'firms',
    })
    expect(changeViewState({ view: 'table', sort: '-clusters' }, { text: 'x' }).sort).toBe('-clusters')
  })
  test('of the pair closes an open link', () => {
    expect(changeViewState(state, { pair: ['a', 'c'] }).link).toBeUndefined()
    expect(changeViewState(state, { pair: undefined }).link).toBeUndefined()
    expect(changeViewState(state, { hubs: 80 })).toEqual({ ...state, hubs: 80 })
  })
})
