/** Which layout a state gets: pure. */

import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { egoGraph } from '../../map/graph/shownGraph.ts'
import { type Lack, layouts } from '../../map/layout/layouts.ts'
import type { LayoutId } from '../../state/parameters/network.ts'
import type { ViewState } from '../../state/viewState.ts'
import { middleOf } from '../choose.ts'

/** What a layout lacks to be drawn for this network; undefined when it can be drawn. */
export function lackOf(layout: LayoutId, { actors, clusters }: MapGraph): Lack | undefined {
  return layouts.find(({ id }) => id === layout)?.lacks?.(actors.slice(0, clusters).map(({ place }) => place))
}

/** The layout of a state, at first the ego network, or the overlap map, which every network has, where that cannot be drawn. */
export function drawableLayout(graph: MapGraph, { layout = 'ego' }: ViewState): LayoutId {
  return lackOf(layout, graph) ? 'overlap' : layout
}

/** Id of the cluster in the middle of the ego network; undefined in the other layouts. */
export function middleIn(graph: MapGraph, state: ViewState): string | undefined {
  return drawableLayout(graph, state) === 'ego' ? middleOf(state, graph) : undefined
}

/** What the layout of a state places. */
export function layoutGraph(graph: MapGraph, state: ViewState): MapGraph {
  const middle = middleIn(graph, state)
  return middle === undefined ? graph : egoGraph(graph, middle)
}
