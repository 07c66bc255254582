/**
 * The two-mode network (actor × cluster) of one data version as typed arrays.
 * Actors are numbered by their Danish alphabetical order, so a list of numbers in order is a list of names in order.
 */
export interface Projection {
  /** Actor ids by number; all actors, clusters and firms too. */
  readonly ids: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  /** Index into `kinds` of the closed lists, by actor number. */
  readonly kind: Uint8Array
  /** First and last year in which the actor exists, by actor number; 0 and 9999 where unknown. */
  readonly validFrom: Int16Array
  readonly validTo: Int16Array
  /** Actor numbers of the clusters, ascending. */
  readonly clusters: Int32Array
  /** Links of the cluster at position i are start[i] … start[i + 1] − 1, ascending by partner. */
  readonly start: Int32Array
  /** Actor number of the partner, by link. A link between two clusters stands under both. */
  readonly partner: Int32Array
  /** 1 where the stored link runs from the cluster to the partner instead (second standing of a link of two clusters). */
  readonly reversed: Uint8Array
  /** Indices into `roles`, `methods` and `confidences` of the closed lists, by link. */
  readonly role: Uint8Array
  readonly method: Uint8Array
  readonly confidence: Uint8Array
  /** First and last year of the link, by link; 0 and 9999 where unknown. */
  readonly since: Int16Array
  readonly until: Int16Array
}
