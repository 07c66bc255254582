/** How the suggestions for a cluster hang on single links of its own: what becomes of the first when two of them are wrong. */
import { changed } from '../chance/fragility.ts'
import { changedLandscape, type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'
import { partnerSuggestions } from './partnerSuggestions.ts'

/** Links that are taken as wrong, and suggestions that are looked at. */
export const doubtedLinks = 2
export const lookedAt = 10

export interface FewerLinks {
  /** Partners whose links are taken as wrong, the weakest evidence first. */
  readonly doubted: readonly number[]
  /** Of the first suggestions those that are no longer among them, and those that come in, in their order. */
  readonly leaving: readonly number[]
  readonly entering: readonly number[]
}

/**
 * Everything is worked out anew without the links. Who is doubted is not suggested instead: nobody suggests what is on the
 * list. Null where the cluster has no more links than are taken away. `weakness` is that of the link to a partner; equal
 * ones in the order of the partners. `ranked` are the suggestions with all links.
 */
export function withFewerLinks(
  landscape: PartnerLandscape,
  cluster: number,
  open: Uint8Array,
  { ranked, weakness }: { readonly ranked: readonly number[]; readonly weakness: (partner: number) => number },
): FewerLinks | null {
  const partners = [...partnersOfCluster(landscape, cluster)]
  if (partners.length <= doubtedLinks) return null
  const doubted = partners.sort((p, q) => weakness(q) - weakness(p) || p - q).slice(0, doubtedLinks)
  const without = changed(
    landscape.network,
    doubted.map((partner) => ({ cluster, partner })),
  )
  const may = open.map((isOpen, partner) => (doubted.includes(partner) ? 0 : isOpen))
  const after = partnerSuggestions(changedLandscape(landscape, without), cluster, may).ranked.slice(0, lookedAt)
  const before = ranked.slice(0, lookedAt)
  return {
    doubted,
    leaving: before.filter((partner) => !after.includes(partner)),
    entering: after.filter((partner) => !before.includes(partner)),
  }
}
