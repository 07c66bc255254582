/** How the place of a cluster among all is put into words: pure. */

interface Standing {
  readonly clusterCount: number
  /** Null where too few clusters are observed to compare. */
  readonly below: number | null
}
export type PlacePhrase =
  | { readonly key: 'actor.fewest' | 'actor.place.most' }
  | { readonly key: 'actor.moreThan'; readonly share: number }

/** The share named is that of the clusters with strictly fewer, so that the sentence holds for ties too; undefined where there is no place. */
export function placePhrase({ clusterCount, below }: Standing): PlacePhrase | undefined {
  if (below === null) return undefined
  if (below === 0) return { key: 'actor.fewest' }
  if (below === clusterCount - 1) return { key: 'actor.place.most' }
  return { key: 'actor.moreThan', share: below / clusterCount }
}
