/** What choosing changes on the map, its menu and its table. */
import { describe, expect, it } from 'vitest'
import { type MapLink, readMapGraph } from '../../web/map/graph/mapGraph.ts'
import { sortActors } from '../../web/network/actors/actorOrder.ts'
import {
  addOrRemove,
  allChosen,
  chooseActor,
  collapseFirms,
  expandFirms,
  linkBetween,
  middleOf,
} from '../../web/network/choose.ts'
import { shownKinds, toggleKind } from '../../web/network/conditions/shownKinds.ts'
import { actorActions } from '../../web/network/edits/actorActions.ts'
import { changeViewState } from '../../web/state/changeViewState.ts'
import { drawnKinds } from '../../web/state/parameters/network.ts'
import type { ViewState } from '../../web/state/viewState.ts'
import { graph, ids } from './smallNetwork.ts'

const start: ViewState = { view: 'network' }
/** Links of this network are called the same on the map and in the data. */
const storedId = ({ id }: MapLink) => id

describe('a choice', () => {
  it('of one actor puts away what was chosen before', () => {
    const state: ViewState = { ...start, actor: 'a', chosen: ['b'], link: 'u-a' }
    expect(changeViewState(state, chooseActor(state, graph, 'm', false))).toEqual({ ...start, actor: 'm' })
  })

  it('added joins at the end, added again leaves, and the next comes first', () => {
    const one = changeViewState(start, addOrRemove(start, 'a'))
    const two = changeViewState(one, chooseActor(one, graph, 'b', true))
    expect(two).toEqual({ ...start, actor: 'a', chosen: ['b'] })
    expect(changeViewState(two, addOrRemove(two, 'a'))).toEqual({ ...start, actor: 'b' })
    expect(changeViewState(two, addOrRemove(two, 'b'))).toEqual({ ...start, actor: 'a' })
    expect(changeViewState(one, addOrRemove(one, 'a'))).toEqual(start)
  })

  it('counts a choice that was put away as none', () => {
    expect(allChosen({ ...start, actor: 'none' })).toEqual([])
    expect(allChosen({ ...start, actor: 'a', chosen: ['b', 'a'] })).toEqual(['a', 'b'])
  })

  it('of a partner in an ego network opens its link with the middle, then the partner itself', () => {
    const ego: ViewState = { ...start, layout: 'ego', ego: 'b', actor: 'b' }
    const inMiddle = { id: 'b', storedId }
    const opened = changeViewState(ego, chooseActor(ego, graph, 'm', false, inMiddle))
    expect(opened).toEqual({ ...ego, link: 'm-b' })
    expect(changeViewState(opened, chooseActor(opened, graph, 'm', false, inMiddle))).toEqual({ ...ego, actor: 'm' })
    expect(changeViewState(ego, chooseActor(ego, graph, 'c', false, inMiddle))).toEqual({ ...ego, actor: 'c' })
  })

  it('of a partner in an ego network is the partner itself while nobody knows what the data call their link', () => {
    const ego: ViewState = { ...start, layout: 'ego', ego: 'b', actor: 'b' }
    const unknown = { id: 'b', storedId: () => undefined }
    expect(changeViewState(ego, chooseActor(ego, graph, 'm', false, unknown))).toEqual({ ...ego, actor: 'm' })
  })

  it('finds the link between two actors in either order, and none where there is none', () => {
    const between = (a: string, b: string) => linkBetween(graph, a, b)?.id
    expect([between('u', 'b'), between('b', 'u'), between('a', 'b')]).toEqual(['u-b', 'u-b', undefined])
  })

  it('of the middle falls back to what is chosen, then to the cluster with most partners', () => {
    expect(middleOf({ ...start, ego: 'c', actor: 'a' }, graph)).toBe('c')
    expect(middleOf({ ...start, ego: 'gone', actor: 'u', chosen: ['a'] }, graph)).toBe('a')
    expect(middleOf(start, graph)).toBe('b')
    expect(middleOf(start, readMapGraph({ actors: [], links: [], firms: [] }))).toBeUndefined()
  })

  it('of kinds never hides the last one, and all of them is no filter', () => {
    expect(toggleKind({ ...start, kinds: ['GTS'] }, 'GTS')).toEqual({})
    expect(toggleKind(start, 'FIRM')).toEqual({ kinds: undefined, bubbles: true })
    expect(shownKinds(start)).toEqual(drawnKinds.slice(0, -1))
    expect(toggleKind({ ...start, kinds: drawnKinds.slice(1) }, 'CLUSTER')).toEqual({ kinds: undefined, bubbles: true })
    expect(toggleKind({ ...start, firms: [{ cluster: 'b', pages: 1 }] }, 'FIRM')).toMatchObject({ firms: undefined })
  })

  it('of firms shows ten more until all are shown, or none at once', () => {
    let state = start
    for (const wanted of [1, 2, 3, 3]) {
      state = changeViewState(state, expandFirms(state, 'a', 25))
      expect(state.firms).toEqual([{ cluster: 'a', pages: wanted }])
    }
    state = changeViewState(state, expandFirms(state, 'b', 3))
    expect(state.firms).toEqual([
      { cluster: 'a', pages: 3 },
      { cluster: 'b', pages: 1 },
    ])
    expect(collapseFirms(state, 'a').firms).toEqual([{ cluster: 'b', pages: 1 }])
    expect(collapseFirms({ ...start, firms: [{ cluster: 'a', pages: 1 }] }, 'a').firms).toBeUndefined()
  })
})

describe('the menu of an actor', () => {
  const offered = (state: ViewState, id: string, middle?: string) => {
    const one = graph.byId.get(id)
    return one ? actorActions(state, graph, one, middle, storedId).map((action) => action.id) : []
  }

  it('offers of a partner without any choice only to choose it', () => {
    expect(offered(start, 'u')).toEqual(['choose'])
  })

  it('offers evidence only where a link with what is chosen exists', () => {
    expect(offered({ ...start, actor: 'b' }, 'u')).toEqual(['choose', 'add', 'evidence'])
    expect(offered({ ...start, actor: 'a' }, 'm')).toEqual(['choose', 'add'])
    expect(offered({ ...start, actor: 'u' }, 'u')).toEqual(['choose', 'remove'])
  })

  it('offers of a cluster its firms and the middle, as long as there are more and it is not there', () => {
    expect(offered(start, 'a')).toEqual(['choose', 'expand', 'middle'])
    expect(offered({ ...start, firms: [{ cluster: 'b', pages: 1 }] }, 'b', 'b')).toEqual(['choose', 'collapse'])
    expect(offered(start, 'c')).toEqual(['choose', 'middle'])
  })

  it('names the other end of the link and opens it there', () => {
    const partner = graph.byId.get('m')
    const [, , evidence] = partner ? actorActions({ ...start, actor: 'b' }, graph, partner, undefined, storedId) : []
    expect(evidence).toEqual({
      id: 'evidence',
      change: { actor: 'b', link: 'm-b', chosen: undefined },
      values: { name: 'B' },
    })
  })
})

describe('the table', () => {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

  it('orders by name, by kind as the legend, and by links with the most first', () => {
    expect(ids(sortActors(graph.actors, 'name', { compare }))).toEqual(['a', 'b', 'c', 'g', 'm', 'u'])
    expect(ids(sortActors(graph.actors, 'kind', { compare }))).toEqual(['a', 'b', 'c', 'u', 'g', 'm'])
    expect(ids(sortActors(graph.actors, 'links', { compare }))).toEqual(['b', 'u', 'a', 'g', 'm', 'c'])
  })
})
