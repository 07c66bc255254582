import { group } from 'd3-array'
import type { Kind, Method, NetworkQuery } from '../generated/graphql.ts'
import type { Point } from './layout/distances.ts'
import { meanPlace } from './layout/drawnApart.ts'
import type { LayoutProblem } from './layout/layouts.ts'

export type NetworkAnswer = NetworkQuery['network']
type Field = NonNullable<NetworkAnswer['actors'][number]['field']>

export interface MapActor {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly field: Field | undefined
  /** Links drawn on the map. */
  readonly links: number
  /** In pixels on a canvas of full size; grows with the square root of the links. */
  readonly radius: number
}
interface MapLink {
  readonly id: string
  /** Id of the partner. */
  readonly actor: string
  /** Id of the cluster. */
  readonly cluster: string
  readonly kind: Kind
  readonly method: Method
}

/** What is drawn: clusters first, then partners, each in Danish alphabetical order as they came. */
export interface MapGraph {
  readonly actors: readonly MapActor[]
  readonly clusters: number
  readonly byId: ReadonlyMap<string, MapActor>
  readonly links: readonly MapLink[]
  /** For each actor the ids of the actors that it is linked to. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>
}

/** Least radius and growth with the square root of the links, of a cluster and of a partner. */
const sizes = { cluster: [3.9, 0.74], partner: [2.5, 0.86] } as const

/** Turns an answer into what the map draws. An empty answer gives an empty graph. */
export function readMapGraph(network: NetworkAnswer): MapGraph {
  const neighbours = new Map(network.actors.map((actor) => [actor.id, new Set<string>()]))
  for (const link of network.links) {
    neighbours.get(link.actor)?.add(link.cluster)
    neighbours.get(link.cluster)?.add(link.actor)
  }
  const described = network.actors.map(({ id, name, kind, field }): MapActor => {
    const links = neighbours.get(id)?.size ?? 0
    const [least, growth] = kind === 'CLUSTER' ? sizes.cluster : sizes.partner
    return { id, name, kind, field: field ?? undefined, links, radius: least + growth * Math.sqrt(links) }
  })
  const clusters = described.filter((actor) => actor.kind === 'CLUSTER')
  const actors = [...clusters, ...described.filter((actor) => actor.kind !== 'CLUSTER')]
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const links = network.links.map(({ id, actor, cluster, method }) => ({
    id,
    actor,
    cluster,
    method,
    kind: byId.get(actor)?.kind ?? 'OTHER',
  }))
  return { actors, clusters: clusters.length, byId, links, neighbours }
}

/** Actors are drawn smaller on a small canvas, down to half. */
export function sizeFactor(width: number, height: number): number {
  return Math.min(1, Math.max(0.5, Math.sqrt((width * height) / (1040 * 560))))
}

/** The question that a layout answers for this graph on a canvas of this size, in pixels. */
export function layoutProblem(graph: MapGraph, width: number, height: number): LayoutProblem {
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
