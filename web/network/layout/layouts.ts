import type { Point } from './distances.ts'
import { overlapMap } from './overlapMap.ts'

/** What a layout is given: sizes and memberships only, so it can travel to a worker. Actors are the clusters, then the partners. */
export interface LayoutProblem {
  readonly clusters: number
  /** For each partner the indexes of its clusters. */
  readonly memberships: readonly (readonly number[])[]
  /** For each actor its radius on the map, in pixels. */
  readonly radii: readonly number[]
  /** The canvas, in pixels. */
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly id: 'overlap'
  /** A centre for each actor, in pixels from the upper left corner of the canvas. Same problem, same answer. */
  readonly place: (problem: LayoutProblem) => readonly Point[]
}

/** The layouts that exist; the page offers exactly these. */
export const layouts: readonly Layout[] = [{ id: 'overlap', place: overlapMap }]
