/** How what two clusters share in random networks compares with what they share in the observed one, counted draw by draw. */

/** By pair, in the order of `eachPair`; weights in parts. All 0 before the first draw, but for what is observed. */
export interface NullTally {
  draws: number
  /** What the pair shares in the observed network. */
  readonly observed: Float64Array
  /** Sum of (random − observed), and of its square, over the draws. */
  readonly deviation: Float64Array
  readonly squares: Float64Array
  /** Draws in which the pair shares less, and more, than observed. */
  readonly less: Float64Array
  readonly more: Float64Array
}

export interface NullModel {
  readonly tally: NullTally
  /** So many draws more. */
  draw(draws: number): void
  /** Partners of each cluster in the network drawn last, ascending; in the observed one before the first draw. */
  partners(): readonly Int32Array[]
}
