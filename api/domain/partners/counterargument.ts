/** The strongest reason against a suggestion. */
import { clustersOfPartner } from './partnerLandscape.ts'
import type { Reason, Seeker } from './partnerReasons.ts'

/**
 * `uncertain`: every link that speaks for it is uncertain; `popular`: it works with at least a third of the clusters that
 * have partners, so it distinguishes none; `far`: it is further away than 150 km and than half of the cluster's
 * partners; `one_link`: one link to it is all there is; `breadth`: the cluster has as many of its type as the most similar
 * ones; `few`: few of the most similar clusters work with it.
 */
const counterKinds = ['uncertain', 'popular', 'far', 'one_link', 'breadth', 'few'] as const
export type CounterKind = (typeof counterKinds)[number]

export interface Counterargument {
  readonly kind: CounterKind
  /** `uncertain`: links; `popular`, `one_link`, `few`: clusters that work with it; `breadth`: own institutions of its type. */
  readonly count: number | null
  /** `popular`, `one_link`: clusters that have partners; `few`: the most similar ones. */
  readonly of: number | null
  /** `far`: distance from the seat, and the median of the cluster's partners, km. */
  readonly km: number | null
  readonly medianKm: number | null
  /** `breadth`: mean of the most similar clusters. */
  readonly mean: number | null
}

export interface CounterFacts {
  readonly reasons: readonly Reason[]
  /** Whether a link, `[cluster, partner]`, is uncertain. */
  readonly uncertain: (cluster: number, partner: number) => boolean
  /** From the seat to the institution, and the median of the cluster's partners, km; null where a place is unknown. */
  readonly km: number | null
  readonly medianKm: number | null
}

/** From here on an institution is popular: a part of the clusters that have partners. */
const popularFrom = 1 / 3
/** What the European Cluster Excellence Initiative regards as reasonable coverage (Cluster Excellence Denmark 2018, l. 186). */
const farFrom = 150

const silent = { count: null, of: null, km: null, medianKm: null, mean: null } as const

/** The first in the order of `counterKinds` that holds; `few` when no other does, so that there always is one. */
export function counterargument(asking: Seeker, p: number, facts: CounterFacts): Counterargument {
  const { landscape, similar, types } = asking
  const { start, clusters } = landscape.network
  const { km, medianKm, reasons, uncertain } = facts
  const having = clustersOfPartner(landscape, p)
  const known = clusters.filter((_, c) => (start[c + 1] ?? 0) > (start[c] ?? 0)).length
  const links = reasons.flatMap((reason) => reason.links)
  if (links.length > 0 && links.every(([cluster, partner]) => uncertain(cluster, partner)))
    return { ...silent, kind: 'uncertain', count: new Set(links.map((link) => link.join())).size }
  if (having.length >= popularFrom * known) return { ...silent, kind: 'popular', count: having.length, of: known }
  if (km !== null && medianKm !== null && km > Math.max(farFrom, medianKm))
    return { ...silent, kind: 'far', km, medianKm }
  if (having.length === 1) return { ...silent, kind: 'one_link', count: 1, of: known }
  const { own = 0, similar: theirs = 0 } = types.get(landscape.type[p] ?? '') ?? {}
  const mean = similar.length === 0 ? null : theirs / similar.length
  if (mean !== null && own > 0 && own >= mean) return { ...silent, kind: 'breadth', count: own, mean }
  const count = similar.filter((other) => having.includes(other)).length
  return { ...silent, kind: 'few', count, of: similar.length }
}
