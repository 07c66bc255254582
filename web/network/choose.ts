import type { MapGraph, MapLink } from '../map/graph/mapGraph.ts'
import type { Change } from '../state/changeViewState.ts'
import type { ExpandedFirms } from '../state/parameters/network.ts'
import { nothingChosen } from '../state/parameters/page.ts'
import type { ViewState } from '../state/viewState.ts'

/** Firms that one page holds. */
export const PAGE = 10

/** Ids of all actors that are chosen, the one whose details are open first. */
export function allChosen({ actor, chosen = [] }: ViewState): readonly string[] {
  if (actor === undefined || actor === nothingChosen) return [...chosen]
  return [actor, ...chosen.filter((id) => id !== actor)]
}

/** How the data call a link of the map; undefined while that is not known. */
export type StoredId = (link: MapLink) => string | undefined

/** In an ego network the cluster in the middle, and what its links are called. */
export interface Middle {
  readonly id: string
  readonly storedId: StoredId
}

/**
 * What choosing an actor of the map changes. A bubble shows more of its firms. In an ego network a partner of the cluster
 * in the middle opens their link, and chosen again its own details. With `add` it joins what is chosen, or leaves it.
 */
export function chooseActor(state: ViewState, graph: MapGraph, id: string, add: boolean, middle?: Middle): Change {
  const bubble = graph.byId.get(id)?.bubble
  if (bubble) return expandFirms(state, bubble.cluster, bubble.count)
  if (add) return addOrRemove(state, id)
  const between = middle && linkBetween(graph, id, middle.id)
  const link = between && middle.storedId(between)
  if (link !== undefined && state.link !== link) return { actor: middle?.id, link, chosen: undefined }
  return { actor: id, link: undefined, chosen: undefined }
}

/** Joins an actor to what is chosen, or takes it away; when the first is taken away, the next comes first. */
export function addOrRemove(state: ViewState, id: string): Change {
  const before = allChosen(state)
  const [actor, ...chosen] = before.includes(id) ? before.filter((one) => one !== id) : [...before, id]
  return { actor, link: undefined, chosen: chosen.length > 0 ? chosen : undefined }
}

/** The link between two actors of the map, undefined when there is none. */
export function linkBetween(graph: MapGraph, a: string, b: string): MapLink | undefined {
  return graph.links.find(
    ({ actor, cluster, method }) => method && ((actor === a && cluster === b) || (actor === b && cluster === a)),
  )
}

/** Shows ten more firms of a cluster that has so many; nothing changes when all are shown. */
export function expandFirms({ firms = [] }: ViewState, cluster: string, count: number): Change {
  const before = firms.find((each) => each.cluster === cluster)?.pages ?? 0
  const pages = Math.min(before + 1, Math.ceil(count / PAGE), 99)
  const others = (each: ExpandedFirms) => each.cluster !== cluster
  if (before === 0) return { firms: [...firms, { cluster, pages }] }
  return { firms: firms.map((each) => (others(each) ? each : { cluster, pages })) }
}

/** Puts the firms of a cluster back into their bubble. */
export function collapseFirms({ firms = [] }: ViewState, cluster: string): Change {
  const left = firms.filter((each) => each.cluster !== cluster)
  return { firms: left.length > 0 ? left : undefined }
}

/** The cluster in the middle of an ego network: the one named, the chosen one, or the one with most partners. */
export function middleOf(state: ViewState, graph: MapGraph): string | undefined {
  const clusters = graph.actors.slice(0, graph.clusters)
  const isCluster = (id: string | undefined) => clusters.some((cluster) => cluster.id === id)
  const largest = clusters.reduce<(typeof clusters)[number] | undefined>(
    (best, cluster) => (best === undefined || cluster.degree > best.degree ? cluster : best),
    undefined,
  )
  return [state.ego, ...allChosen(state)].find(isCluster) ?? largest?.id
}
