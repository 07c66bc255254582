import type { LayoutId } from '../../state/parameters/network.ts'
import type { Point } from './distances.ts'
import { ego } from './ego.ts'
import { geographic } from './geographic.ts'
import type { Degrees, LayoutProblem } from './layoutProblem.ts'
import { overlapMap } from './overlapMap.ts'
import { ring } from './ring.ts'

/** Why a layout cannot be drawn for a network. */
export type Lack = 'noCluster' | 'noPlaces'

export interface Layout {
  readonly id: LayoutId
  /** A centre for each actor, in pixels from the upper left corner of the canvas. Same problem, same answer. */
  readonly place: (problem: LayoutProblem) => readonly Point[]
  /** What the layout lacks to be drawn, by the places of the clusters; absent where it needs nothing. */
  readonly lacks?: (clusters: readonly (Degrees | undefined)[]) => Lack | undefined
}

/** The layouts that exist, in the order in which the page offers them. */
export const layouts: readonly Layout[] = [
  { id: 'overlap', place: overlapMap },
  { id: 'ego', place: ego, lacks: (clusters) => (clusters.length === 0 ? 'noCluster' : undefined) },
  { id: 'ring', place: ring },
  {
    id: 'geographic',
    place: geographic,
    lacks: (clusters) => (clusters.some((place) => place !== undefined) ? undefined : 'noPlaces'),
  },
]
