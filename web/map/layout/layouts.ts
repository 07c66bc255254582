import type { LayoutId } from '../../state/parameters/network.ts'
import type { Point } from './distances.ts'
import { ego } from './ego.ts'
import { geographic } from './geographic.ts'
import { overlapMap } from './overlapMap.ts'
import { ring } from './ring.ts'

/** What a layout is given: numbers only, so it can travel to a worker. Actors are the clusters, then the partners. */
export interface LayoutProblem {
  readonly clusters: number
  /** For each partner the indexes of its clusters. */
  readonly memberships: readonly (readonly number[])[]
  /** For each actor its radius on the map, in pixels. */
  readonly radii: readonly number[]
  /** The canvas, in pixels. */
  readonly width: number
  readonly height: number
  /** Index of the cluster in the middle; only `ego` asks for it. */
  readonly middle?: number | undefined
  /** For each actor its place in degrees, undefined where nobody knows it; only `geographic` asks for it. */
  readonly places?: readonly (Degrees | undefined)[]
}

/** A place on the earth, WGS 84. */
export interface Degrees {
  readonly lat: number
  readonly lon: number
}

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
