import { useMemo } from 'react'
import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { among, ofKinds, without } from '../../map/graph/shownGraph.ts'
import type { DrawnKind, Pin } from '../../state/parameters/network.ts'
import { textOf } from '../../state/parameters.ts'
import type { ViewState } from '../../state/viewState.ts'
import { allChosen } from '../choose.ts'
import { hiddenIds } from '../edits/hidden.ts'
import { withinSteps } from './nearby.ts'
import { shownKinds } from './shownKinds.ts'

/** What a state takes away from the map, and what it pins. */
export interface MapFilter {
  /** Ids of what meets the conditions on clusters; undefined: all. */
  readonly listed: ReadonlySet<string> | undefined
  readonly kinds: readonly DrawnKind[] | undefined
  readonly hidden: ReadonlySet<string>
  /** Only what is near the chosen actors is shown; undefined: all. */
  readonly focus: { readonly steps: number; readonly chosen: readonly string[] } | undefined
  readonly pins: readonly Pin[]
}

/** What meets the conditions on clusters: these, and the partners of any of them. */
export function meeting(graph: MapGraph, listed: MapFilter['listed']): MapGraph {
  return listed ? among(graph, listed) : graph
}

/**
 * What passes: first the conditions on clusters, then kinds, then what is not hidden, then what is near. A focus without any
 * of its actors takes nothing.
 */
export function passing(graph: MapGraph, { listed, kinds, hidden, focus }: MapFilter): MapGraph {
  const left = without(ofKinds(meeting(graph, listed), kinds), hidden)
  const near = focus && withinSteps(left, focus.chosen, focus.steps)
  return near && near.size > 0 ? among(left, near) : left
}

/** The filter of a state. */
export function mapFilter(whole: MapGraph, listed: MapFilter['listed'], state: ViewState): MapFilter {
  return {
    listed,
    kinds: shownKinds(state),
    hidden: hiddenIds(state, whole) ?? new Set(),
    focus: state.steps && { steps: state.steps, chosen: allChosen(state) },
    pins: state.pins ?? [],
  }
}

const shaping = ['kinds', 'bubbles', 'firms', 'hide', 'steps', 'pins'] as const

/** The same object as long as the state filters the same. */
export function useMapFilter(whole: MapGraph, listed: MapFilter['listed'], state: ViewState): MapFilter {
  const chosen = state.steps ? allChosen(state) : []
  const written = [...shaping.map((key) => textOf(key, state)), ...chosen].join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: every address holds lists of its own, equal or not
  return useMemo(() => mapFilter(whole, listed, state), [whole, listed, written])
}
