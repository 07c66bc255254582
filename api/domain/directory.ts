/** What lists of actors filter, order and search by: one column a property, by actor number as in the projection. */
export interface Directory {
  readonly ids: readonly string[]
  /** Names folded for search (`foldText`), name first, then English and other names, joined by a line feed. */
  readonly searchText: readonly string[]
  readonly kind: readonly string[]
  readonly sector: readonly string[]
  readonly type: readonly string[]
  readonly region: readonly (string | null)[]
  readonly municipality: readonly (string | null)[]
  readonly field: readonly (string | null)[]
  readonly level: readonly (string | null)[]
  readonly label: readonly (string | null)[]
  readonly model: readonly (number | null)[]
  /** Null for actors that are no cluster. */
  readonly network: readonly (boolean | null)[]
  /** True of an actor that is invented. */
  readonly synthetic: readonly boolean[]
}
