import type { DrawnKind } from '../../state/parameters/network.ts'
import { graphOf, type MapActor, type MapGraph } from './mapGraph.ts'

/** The most actors that the map draws one by one; bubbles and links are not counted. */
export const MOST_DRAWN = 600

/** The ego network of a cluster: every cluster, and the partners of this one. A cluster that is unknown has no partner. */
export function egoGraph(graph: MapGraph, middle: string): MapGraph {
  const partners = graph.neighbours.get(middle)
  const kept = graph.actors.filter(({ id, kind }) => kind === 'CLUSTER' || partners?.has(id))
  return graphOf(kept, graph.links, graph.firms)
}

/** The actors of these kinds and the links between them, each with the number of links that are left; all when no kind is named. */
export function ofKinds(graph: MapGraph, kinds: readonly DrawnKind[] | undefined): MapGraph {
  if (!kinds) return graph
  const names: readonly string[] = kinds
  return keeping(graph, ({ kind }) => names.includes(kind))
}

/** The graph without these actors; the others have the links that are left. */
export function without(graph: MapGraph, hidden: ReadonlySet<string>): MapGraph {
  return hidden.size === 0 ? graph : keeping(graph, ({ id }) => !hidden.has(id))
}

/** These actors of the graph and the links between them. */
export function among(graph: MapGraph, kept: ReadonlySet<string>): MapGraph {
  return keeping(graph, ({ id }) => kept.has(id))
}

function keeping(graph: MapGraph, isKept: (actor: MapActor) => boolean): MapGraph {
  const kept = graph.actors.filter(isKept)
  const { links, neighbours } = graphOf(kept, graph.links, graph.firms)
  const counted = kept.map((actor) => ({ ...actor, degree: neighbours.get(actor.id)?.size ?? 0 }))
  return graphOf(counted, links, graph.firms)
}

/** At most so many actors: all clusters, then the partners of most clusters; of equals those that come first. */
export function atMost(graph: MapGraph, most: number): MapGraph {
  if (graph.actors.length <= most) return graph
  const partners = graph.actors.slice(graph.clusters)
  const first = [...partners].sort((a, b) => b.degree - a.degree).slice(0, Math.max(0, most - graph.clusters))
  const kept = new Set([...graph.actors.slice(0, graph.clusters), ...first])
  return graphOf(
    graph.actors.filter((actor) => kept.has(actor)),
    graph.links,
    graph.firms,
  )
}
