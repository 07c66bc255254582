/** Where the clusters most like one have partners and it has none. */
import { type Compared, comparison, type KeyOf, type Linked } from './comparison.ts'

/**
 * The entries of `comparison` of which the cluster has no partner and the similar ones have at least one. An unknown key
 * is no gap: what is missing is not known. Empty when no cluster is similar.
 */
export function gaps(
  landscape: Linked,
  cluster: number,
  similar: readonly number[],
  keyOf: KeyOf<string | null>,
): readonly Compared<string>[] {
  return comparison(landscape, cluster, similar, keyOf).flatMap((one) =>
    one.key !== null && one.own === 0 && (one.similar ?? 0) > 0 ? [{ ...one, key: one.key }] : [],
  )
}
