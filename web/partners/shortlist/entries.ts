/** What is said of the institutions on a shortlist: pure. */
import type { ShortlistedQuery, ShortlistReasonsQuery } from '../../generated/late/graphql.ts'
import type { OwnProfile } from '../answered.ts'

export type ShortlistedInstitution = Extract<ShortlistedQuery['nodes'][number], { __typename: 'Institution' }>
export type SuggestedInShort = NonNullable<ShortlistReasonsQuery['partnerSuggestions']>['edges'][number]

export interface Entry {
  readonly institution: ShortlistedInstitution
  readonly note?: string | undefined
  /** Absent of what is not among the first hundred suggestions, for example because it is a partner by now. */
  readonly suggestion?: SuggestedInShort | undefined
}

type Similar = Pick<OwnProfile, 'similarClusters'>

/** Of the clusters most like one, the names of those that work with a suggested institution. */
export function similarWith({ suggestion }: Entry, { similarClusters: similar }: Similar): readonly string[] {
  const speaking = suggestion?.reasons.filter(({ kind }) => kind === 'CLOSEST_CLUSTER' || kind === 'ABOVE_CHANCE') ?? []
  const ids = new Set(speaking.flatMap(({ clusters }) => clusters.map(({ id }) => id)))
  return similar.filter(({ cluster }) => ids.has(cluster.id)).map(({ cluster }) => cluster.name)
}
