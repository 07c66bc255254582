/** Which institutions does a cluster not work with and might, and why? */

import { weaknessOf } from '../domain/chance/fragility.ts'
import { confidences } from '../domain/closedLists.ts'
import { quantile } from '../domain/distribution.ts'
import { type Counterargument, counterargument } from '../domain/partners/counterargument.ts'
import { type FewerLinks, withFewerLinks } from '../domain/partners/fewerLinks.ts'
import { isNear, partnersOfCluster } from '../domain/partners/partnerLandscape.ts'
import { partnerReasons, type Reason } from '../domain/partners/partnerReasons.ts'
import { type PartnerSuggestions, partnerSuggestions } from '../domain/partners/partnerSuggestions.ts'
import { statedChance } from '../domain/partners/statedChance.ts'
import { stillThere } from '../domain/partners/stillThere.ts'
import { badUserInput } from '../errors.ts'
import { once } from '../once.ts'
import type { Asking } from './asking.ts'
import { checkConditions, refuseEmptyLists } from './checks.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import type { Ends } from './memory/loaders.ts'
import { checkLinked, clusterOf, distanceFrom, type PartnerBase, partnerBase } from './partners/partnerBase.ts'
import { type AskedPartnerMethod, type PartnerConditions, partnerMethod } from './partners/partnerMethod.ts'
import { type AskedSharedPair, sharedPairs } from './partners/sharedPairs.ts'
import { type AskedMeasure, askMeasure } from './partners/suggestionMeasure.ts'

export interface AskedReason extends Omit<Reason, 'clusters' | 'partners' | 'links'> {
  /** Ids. */
  readonly clusters: readonly string[]
  readonly partners: readonly string[]
  readonly links: readonly Ends[]
}
export interface AskedSuggestion {
  readonly id: string
  readonly place: number
  readonly score: number
  readonly clusterCount: number
  readonly sameRegion: boolean
  /** Kilometres; null when a place is unknown. */
  readonly distance: number | null
  /** 0–1; null without a measure of this version. */
  readonly statedChance: number | null
  readonly reasons: () => readonly AskedReason[]
  readonly against: () => Counterargument
}
/** Ids, as in the rule. */
export type AskedFewerLinks = { readonly [Part in keyof FewerLinks]: readonly string[] }
export interface AskedSuggestions extends Connection<AskedSuggestion> {
  readonly cluster: string
  readonly partnerCount: number
  readonly similarClusters: () => readonly AskedSharedPair[]
  readonly withFewerLinks: () => AskedFewerLinks | null
  readonly totalCount: number
  readonly unfiltered: number
  readonly withoutPlace: number
  /** Null when this data version was never measured. */
  readonly measure: AskedMeasure | null
  readonly method: AskedPartnerMethod
}

const furthest = 20_000

type Conditions = Omit<PartnerConditions, 'to'>

async function checkAsked(asking: Pick<Asking, 'graph'>, { types, regions, withinKm }: Conditions): Promise<void> {
  refuseEmptyLists({ types })
  await checkConditions(asking.graph, { regions: regions ?? null })
  if (withinKm != null && !(withinKm >= 1 && withinKm <= furthest))
    throw badUserInput('withinKm', 'must be from 1 to 20,000', 'RANGE')
}

function checkSeat({ places, landscape }: PartnerBase, cluster: number): void {
  if (places[landscape.network.clusters[cluster] ?? -1]) return
  const sentence = 'cannot be used: this data set gives no coordinates of the cluster; name regions instead'
  throw badUserInput('withinKm', sentence, 'CONFLICT')
}

/** A suggested partner, and its place among all suggestions for the cluster, whatever the conditions. */
interface Ranked {
  readonly partner: number
  readonly place: number
}

/** Those that meet the conditions, and how many are left out because their place is not known. */
function passing(base: PartnerBase, cluster: number, ranked: readonly number[], asked: Conditions) {
  const { landscape } = base
  const { types, regions, withinKm } = asked
  const among = (list: readonly string[] | null | undefined, value: string | null | undefined): boolean =>
    !list || (value != null && list.includes(value))
  const placed = ranked.map((partner, i): Ranked => ({ partner, place: i + 1 }))
  const ofKind = placed.filter(
    ({ partner }) => among(types, landscape.type[partner]) && among(regions, landscape.region[partner]),
  )
  if (withinKm == null) return { items: ofKind, withoutPlace: 0 }
  const distance = distanceFrom(base, cluster)
  const km = ofKind.map(({ partner }) => distance(landscape.network.actors[partner] ?? -1))
  const items = ofKind.filter((_, i) => (km[i] ?? Number.POSITIVE_INFINITY) <= withinKm)
  return { items, withoutPlace: km.filter((one) => one === null).length }
}

const uncertain = confidences.indexOf('uncertain')

/** Of the distances to its partners, km; null when no place is known. */
function medianDistance(base: PartnerBase, cluster: number): number | null {
  const { landscape } = base
  const distance = distanceFrom(base, cluster)
  const known = Array.from(partnersOfCluster(landscape, cluster), (p) => distance(landscape.network.actors[p] ?? -1))
  const ascending = known.filter((km) => km !== null).sort((a, b) => a - b)
  return ascending.length === 0 ? null : quantile(ascending, 0.5)
}

/** Says everything of one suggestion; what is dear is worked out when it is asked for. */
function describing(base: PartnerBase, { seeker, score: scores }: PartnerSuggestions, measure: AskedMeasure | null) {
  const { landscape, projection, clusterId, partnerId } = base
  const { cluster } = seeker
  const { network } = landscape
  const distance = distanceFrom(base, cluster)
  const medianKm = once(() => medianDistance(base, cluster))
  const partners = partnersOfCluster(landscape, cluster).length
  return ({ partner: p, place }: Ranked): AskedSuggestion => {
    const km = distance(network.actors[p] ?? -1)
    const score = scores[p] ?? 0
    const reasons = once(() => partnerReasons(seeker, p))
    return {
      ...{ id: partnerId(p), place, score, distance: km, clusterCount: network.degree[p] ?? 0 },
      sameRegion: isNear(landscape, cluster, p),
      statedChance: measure && statedChance(measure.chance, { partners, place }),
      reasons: () =>
        reasons().map((reason) => ({
          ...reason,
          clusters: reason.clusters.map(clusterId),
          partners: reason.partners.map(partnerId),
          links: reason.links.map(([c, partner]) => ({ actor: partnerId(partner), cluster: clusterId(c) })),
        })),
      against: () =>
        counterargument(seeker, p, {
          reasons: reasons(),
          uncertain: (c, partner) => projection.confidence[base.linkAt(c, partner)] === uncertain,
          ...{ km, medianKm: medianKm() },
        }),
    }
  }
}

function fewerLinks(
  { landscape, projection, partnerId }: PartnerBase,
  { seeker: { cluster }, ranked }: PartnerSuggestions,
  open: Uint8Array,
): AskedFewerLinks | null {
  const { clusters, actors } = landscape.network
  const weakness = (partner: number) => weaknessOf(projection, clusters[cluster] ?? 0, actors[partner] ?? 0)
  const found = withFewerLinks(landscape, cluster, open, { ranked, weakness })
  return (
    found && {
      doubted: found.doubted.map(partnerId),
      leaving: found.leaving.map(partnerId),
      entering: found.entering.map(partnerId),
    }
  )
}

/** Errors: NOT_FOUND for the cluster or a region, BAD_USER_INPUT naming the condition and its rule. */
export async function askPartnerSuggestions(
  asking: Pick<Asking, 'graph'>,
  { first, after, ...asked }: Conditions & PageArguments,
): Promise<AskedSuggestions> {
  const { graph } = asking
  await checkAsked(asking, asked)
  const base = await partnerBase(graph)
  const cluster = clusterOf(base, asked.cluster)
  checkLinked(base, cluster)
  if (asked.withinKm != null) checkSeat(base, cluster)
  const { landscape, projection, partnerId } = base
  const open = stillThere(projection, landscape.network, cluster, graph.dataset.year)
  const found = partnerSuggestions(landscape, cluster, open)
  const { items, withoutPlace } = passing(base, cluster, found.ranked, asked)
  const method = partnerMethod(graph, 'partnerSuggestions', asked, () =>
    items.map(({ partner, place }) => [partnerId(partner), place, found.score[partner]]),
  )
  const { types, regions, withinKm } = method
  const question = ['partnerSuggestions', asked.cluster, types, regions, withinKm]
  const list = { items, keyOf: ({ place }: Ranked) => [place], keyLength: 1, question }
  const page = connect(graph, list, { first: first ?? 10, after })
  // How often suggestions come true was measured on the clusters as they are.
  const measure = graph.merged ? null : askMeasure(graph.dataset.version)
  return {
    ...page,
    items: page.items.map(describing(base, found, measure)),
    cluster: asked.cluster,
    partnerCount: partnersOfCluster(landscape, cluster).length,
    similarClusters: () => sharedPairs(base, cluster, found.seeker.shared, found.seeker.similar),
    withFewerLinks: () => fewerLinks(base, found, open),
    totalCount: items.length,
    unfiltered: found.ranked.length,
    withoutPlace,
    measure,
    method,
  }
}
