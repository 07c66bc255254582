import { useCallback, useMemo } from 'react'
import type { MapGraph } from '../map/graph/mapGraph.ts'
import { atMost, egoGraph, MOST_DRAWN } from '../map/graph/shownGraph.ts'
import { withPins } from '../map/input/pins.ts'
import type { Standing } from '../map/layout/freeSpot.ts'
import type { LayoutPlan, PlacedGraph } from '../map/layout/useLayout.ts'
import type { ViewState } from '../state/viewState.ts'
import { drawableLayout, middleIn } from './conditions/layoutOf.ts'
import { type MapFilter, meeting, passing, useMapFilter } from './conditions/mapFilter.ts'
import { type FirmCircles, type FirmLists, firmCircles, withFirms } from './firms/firmCircles.ts'

export interface Scene {
  /** What is placed. */
  readonly graph: MapGraph
  readonly plan: LayoutPlan
  /** What of it meets the conditions on clusters. */
  readonly listed: MapGraph
  /** What passes the whole filter, firms not among it. */
  readonly shown: MapGraph
  /** What takes actors away from it. */
  readonly filter: MapFilter
  /** What of `shown` is drawn one by one. */
  readonly drawn: MapGraph
  /** Ids of the clusters that have a bubble of firms. */
  readonly bubbles: readonly string[]
  /** Partners that pass the filter but are beyond the most that the map draws. */
  readonly heldPartners: number
  /** Firms that are drawn one by one, as far as there is room. */
  readonly firms: FirmCircles
  /** Turns what is placed into what is drawn. */
  readonly arrange: (placed: PlacedGraph) => PlacedGraph
}

/**
 * What the map of the view shows in a state: layout, filter and firms put together. The whole is placed, so that none
 * moves when a filter takes others away.
 */
export function useScene(whole: MapGraph, ids: MapFilter['listed'], state: ViewState, lists: FirmLists): Scene {
  const layout = drawableLayout(whole, state)
  const filter = useMapFilter(whole, ids, state)
  const { kinds, pins } = filter
  const middle = middleIn(whole, state)
  const plan = useMemo((): LayoutPlan => ({ id: layout, ...(middle !== undefined && { middle }) }), [layout, middle])
  const graph = useMemo(() => (middle === undefined ? whole : egoGraph(whole, middle)), [whole, middle])
  const listed = useMemo(() => meeting(graph, ids), [graph, ids])
  const shown = useMemo(() => passing(graph, filter), [graph, filter])
  const drawn = useMemo(() => atMost(shown, MOST_DRAWN), [shown])
  const bubbles = useMemo(() => bubbleClusters(drawn, kinds, middle), [drawn, kinds, middle])
  const room = MOST_DRAWN - drawn.actors.length
  const firms = useMemo(() => firmCircles(bubbles, lists, room), [bubbles, lists, room])
  const arrange = useCallback(
    (placed: PlacedGraph): PlacedGraph => {
      // While another layout is on its way, what is drawn is still what was placed before.
      const kept = placed.whole === graph ? drawn : passing(placed.whole, filter)
      const clusters = bubbleClusters(kept, kinds, placed.plan.middle)
      return withPins(withFirms({ ...placed, graph: kept }, clusters, firms, seatsOn(placed)), pins)
    },
    [graph, drawn, filter, kinds, pins, firms],
  )
  const heldPartners = shown.actors.length - drawn.actors.length
  return { graph, plan, listed, shown, filter, drawn, bubbles, heldPartners, firms, arrange }
}

/** Ids of the clusters beside which a bubble stands: all that are drawn, in an ego network the one in the middle. */
function bubbleClusters(drawn: MapGraph, kinds: ViewState['kinds'], middle: string | undefined): readonly string[] {
  if (kinds && !kinds.includes('FIRM')) return []
  const clusters = drawn.actors.slice(0, drawn.clusters).map(({ id }) => id)
  return middle === undefined ? clusters : clusters.filter((id) => id === middle)
}

/** The places of bubbles and firms on each placed canvas, kept so that newcomers never move them. */
const seats = new WeakMap<PlacedGraph, Map<string, Standing>>()

function seatsOn(placed: PlacedGraph): Map<string, Standing> {
  const kept = seats.get(placed) ?? new Map<string, Standing>()
  seats.set(placed, kept)
  return kept
}
