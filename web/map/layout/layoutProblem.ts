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
  /** For each actor its place in degrees, undefined where it is not known; only `geographic` asks for it. */
  readonly places?: readonly (Degrees | undefined)[]
}

/** A place on the earth, WGS 84. */
export interface Degrees {
  readonly lat: number
  readonly lon: number
}
