import type { Method } from '../../generated/graphql.ts'
import { graphOf, type MapActor, type MapLink, sizeFactor } from '../../map/graph/mapGraph.ts'
import { linkId } from '../../map/graph/network.ts'
import { canvasRoom } from '../../map/layout/canvasRoom.ts'
import type { Point } from '../../map/layout/distances.ts'
import { freeSpot, type Standing } from '../../map/layout/freeSpot.ts'
import type { PlacedGraph } from '../../map/layout/useLayout.ts'

/** A firm as the API lists it among the partners of a cluster. */
export interface ListedFirm {
  readonly id: string
  readonly name: string
  /** Id of its link to the cluster. */
  readonly link: string
  readonly method: Method
}
/** The firms of a cluster that are asked for so far, in the order of the API. */
export type FirmLists = ReadonlyMap<string, readonly ListedFirm[]>

const FIRM_RADIUS = 4
const bubbleRadius = (count: number) => 6 + 0.2 * Math.sqrt(count)
const bubbleId = (cluster: string) => `firms-of-${cluster}`

/** Firms that are drawn one by one, with their links to clusters. */
export interface FirmCircles {
  readonly actors: readonly FirmCircle[]
  readonly links: readonly MapLink[]
}
interface FirmCircle extends MapActor {
  /** Id of the cluster whose bubble it stands around. */
  readonly of: string
}

/**
 * Circles and links of the listed firms of these clusters, cluster by cluster, until there is no room for more circles. A
 * firm of two clusters is one circle with two links.
 */
export function firmCircles(clusters: readonly string[], lists: FirmLists, room: number): FirmCircles {
  const circles = new Map<string, FirmCircle>()
  const links: MapLink[] = []
  for (const cluster of clusters) {
    for (const { id, name, link, method } of lists.get(cluster) ?? []) {
      const known = circles.get(id)
      if (!known && circles.size >= room) continue
      const circle = known ?? { ...asFirm, id, name, degree: 0, radius: FIRM_RADIUS, of: cluster }
      circles.set(id, { ...circle, degree: circle.degree + 1 })
      links.push({ id: linkId(id, cluster), stored: link, actor: id, cluster, kind: 'FIRM', method })
    }
  }
  return { actors: [...circles.values()], links }
}

/**
 * Adds one counted bubble beside each of these clusters that has firms, and the circles of firms around it. Whatever
 * stands keeps its place; `kept` holds the places of bubbles and circles drawn before and is added to.
 */
export function withFirms(
  placed: PlacedGraph,
  clusters: readonly string[],
  firms: FirmCircles,
  kept: Map<string, Standing>,
): PlacedGraph {
  const bubbles = clusters.flatMap((cluster) => bubbleOf(placed, cluster, firms.links))
  const positions = new Map(placed.positions)
  const seat = seats(placed, kept)
  const byId = new Map<string, MapActor>(placed.whole.byId)
  const sit = (actor: MapActor, beside: string) => {
    byId.set(actor.id, actor)
    positions.set(actor.id, seat(actor, byId.get(beside), positions.get(beside)))
  }
  for (const bubble of bubbles) sit(bubble, bubble.bubble.cluster)
  const circles = firms.actors.filter(({ of }) => clusters.includes(of))
  for (const circle of circles) sit(circle, bubbleId(circle.of))
  const ties = bubbles.map(({ id, bubble }): MapLink => {
    return { id, actor: id, cluster: bubble.cluster, kind: 'FIRM', method: undefined }
  })
  const { graph } = placed
  const actors = [...graph.actors, ...circles, ...bubbles]
  return { ...placed, positions, graph: graphOf(actors, [...graph.links, ...firms.links, ...ties], graph.firms) }
}

function bubbleOf({ whole }: PlacedGraph, cluster: string, links: readonly MapLink[]) {
  const count = whole.firms.get(cluster) ?? 0
  const name = whole.byId.get(cluster)?.name
  if (count === 0 || name === undefined) return []
  const drawn = links.filter((link) => link.cluster === cluster).length
  const bubble = { cluster, count, drawn }
  return [{ ...asFirm, id: bubbleId(cluster), name, degree: 1, radius: bubbleRadius(count), bubble }]
}

const asFirm = { kind: 'FIRM', field: undefined, place: undefined } as const

/** Gives each newcomer the nearest free spot beside an actor, away from the middle of the canvas first, and remembers it. */
function seats({ whole, positions, width, height }: PlacedGraph, kept: Map<string, Standing>) {
  const factor = sizeFactor(width, height)
  const canvas = canvasRoom({ width, height })
  const middle = { x: width / 2, y: height / 2 }
  const standing = whole.actors.flatMap(({ id, radius }): Standing[] => {
    const at = positions.get(id)
    return at ? [{ ...at, radius: radius * factor }] : []
  })
  standing.push(...kept.values())
  return (actor: MapActor, beside: MapActor | undefined, at: Point = middle): Point => {
    const known = kept.get(actor.id)
    if (known) return { x: known.x, y: known.y }
    const radius = actor.radius * factor
    const away = radius + (beside?.radius ?? 0) * factor + 3
    const heading = Math.atan2(at.y - middle.y, at.x - middle.x)
    const seat = { ...freeSpot(at, radius, standing, canvas, { away, heading }), radius }
    standing.push(seat)
    kept.set(actor.id, seat)
    return { x: seat.x, y: seat.y }
  }
}
