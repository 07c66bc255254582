import { group } from 'd3-array'
import type { Kind, Method } from '../../generated/graphql.ts'
import type { Point } from '../layout/distances.ts'
import { meanPlace } from '../layout/drawnApart.ts'
import type { Degrees, LayoutProblem } from '../layout/layoutProblem.ts'
import type { Network } from './network.ts'

type Field = NonNullable<Network['actors'][number]['field']>

export interface MapActor {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly field: Field | undefined
  /** Its links that are drawn on the map. */
  readonly degree: number
  /** In pixels on a canvas of full size; grows with the square root of the degree. */
  readonly radius: number
  readonly place: Degrees | undefined
  /** Only of a bubble that stands for all firms of a cluster. */
  readonly bubble?: Bubble
}
/** The firms of a cluster, counted. */
interface Bubble {
  readonly cluster: string
  /** All distinct firms. */
  readonly count: number
  /** How many of them are drawn one by one. */
  readonly drawn: number
}
export interface MapLink {
  /** Of no other link of the map; what the data call it is `stored`. */
  readonly id: string
  /** How the data call it, where that came with it. */
  readonly stored?: string
  /** Id of the partner. */
  readonly actor: string
  /** Id of the cluster. */
  readonly cluster: string
  readonly kind: Kind
  /** Absent where the line only shows to which cluster a bubble belongs. */
  readonly method: Method | undefined
}

/** What is drawn: clusters first, then partners, each in Danish alphabetical order as they came; firms and bubbles last. */
export interface MapGraph {
  readonly actors: readonly MapActor[]
  readonly clusters: number
  readonly byId: ReadonlyMap<string, MapActor>
  readonly links: readonly MapLink[]
  /** For each actor the ids of the actors that it is linked to. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>
  /** For each cluster the number of its distinct firms. */
  readonly firms: ReadonlyMap<string, number>
}

/** Least radius and growth with the square root of the degree, of a cluster and of a partner. */
const sizes = { cluster: [3.9, 0.74], partner: [2.5, 0.86] } as const

/** Turns an answer into what the map draws. An empty answer gives an empty graph. */
export function readMapGraph(network: Network): MapGraph {
  const kinds = new Map(network.actors.map(({ id, kind }) => [id, kind]))
  const links = network.links.map((link) => ({ ...link, kind: kinds.get(link.actor) ?? 'OTHER' }))
  const neighbours = neighboursBy(links)
  const described = network.actors.map(({ id, name, kind, field, lat, lon }): MapActor => {
    const number = neighbours.get(id)?.size ?? 0
    const [least, growth] = kind === 'CLUSTER' ? sizes.cluster : sizes.partner
    const place = lat == null || lon == null ? undefined : { lat, lon }
    const radius = least + growth * Math.sqrt(number)
    return { id, name, kind, field: field ?? undefined, degree: number, radius, place }
  })
  const clusters = described.filter((actor) => actor.kind === 'CLUSTER')
  const actors = [...clusters, ...described.filter((actor) => actor.kind !== 'CLUSTER')]
  return graphOf(actors, links, new Map(network.firms.map(({ clusterId: cluster, count }) => [cluster, count])))
}

/** A graph of these actors, clusters first, and of the links of which both ends are among them. */
export function graphOf(actors: readonly MapActor[], links: readonly MapLink[], firms: MapGraph['firms']): MapGraph {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const drawn = links.filter(({ actor, cluster }) => byId.has(actor) && byId.has(cluster))
  const clusters = actors.filter(({ kind }) => kind === 'CLUSTER').length
  return { actors, clusters, byId, links: drawn, neighbours: neighboursBy(drawn), firms }
}

function neighboursBy(links: readonly MapLink[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>()
  const join = (one: string, other: string) => {
    const known = neighbours.get(one) ?? new Set()
    neighbours.set(one, known.add(other))
  }
  for (const { actor, cluster } of links) {
    join(actor, cluster)
    join(cluster, actor)
  }
  return neighbours
}

/** Actors are drawn smaller on a small canvas, down to half. */
export function sizeFactor(width: number, height: number): number {
  return Math.min(1, Math.max(0.5, Math.sqrt((width * height) / (1040 * 560))))
}

/** The question that a layout answers for this graph on a canvas of this size, in pixels. */
export function layoutProblem(graph: MapGraph, width: number, height: number, middle?: string): LayoutProblem {
  const place = new Map(graph.actors.slice(0, graph.clusters).map((actor, i) => [actor.id, i]))
  const factor = sizeFactor(width, height)
  return {
    clusters: graph.clusters,
    memberships: graph.actors
      .slice(graph.clusters)
      .map((actor) => [...(graph.neighbours.get(actor.id) ?? [])].flatMap((id) => place.get(id) ?? [])),
    radii: graph.actors.map((actor) => actor.radius * factor),
    width,
    height,
    middle: middle === undefined ? undefined : place.get(middle),
    places: graph.actors.map((actor) => actor.place),
  }
}

/** Clusters of a field lie together when their mean distance is below this share of that of all clusters. */
const TOGETHER = 0.85

/**
 * The middle of the clusters of each field whose clusters lie together, so that an area of the map may bear its name.
 * A field with one cluster or with scattered ones has no area.
 */
export function fieldMiddles(graph: MapGraph, positions: ReadonlyMap<string, Point>): { field: Field; at: Point }[] {
  const placesOf = (actors: readonly MapActor[]) => actors.flatMap(({ id }) => positions.get(id) ?? [])
  const clusters = graph.actors.slice(0, graph.clusters)
  const usual = meanDistance(placesOf(clusters))
  return [...group(clusters, (cluster) => cluster.field)].flatMap(([field, members]) => {
    const places = placesOf(members)
    const at = meanPlace(places)
    return field && at && places.length > 1 && meanDistance(places) < TOGETHER * usual ? { field, at } : []
  })
}

/** Mean distance over all pairs; NaN for fewer than two places. */
function meanDistance(places: readonly Point[]): number {
  const all = places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
  return all.reduce((sum, distance) => sum + distance, 0) / all.length
}
