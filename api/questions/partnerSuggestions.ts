/** Which institutions does a cluster not work with and might, and why? */

import { confidences } from '../domain/closedLists.ts'
import { quantile } from '../domain/distribution.ts'
import { type Counterargument, counterargument } from '../domain/partners/counterargument.ts'
import { isNear, partnersOfCluster } from '../domain/partners/partnerLandscape.ts'
import { partnerReasons, type Reason } from '../domain/partners/partnerReasons.ts'
import { type PartnerSuggestions, partnerSuggestions } from '../domain/partners/partnerSuggestions.ts'
import { statedChance } from '../domain/partners/statedChance.ts'
import { stillThere } from '../domain/partners/stillThere.ts'
import { badUserInput } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { checkConditions } from '../resolvers/checks.ts'
import { once } from '../resolvers/once.ts'
import { checkLinked, clusterOf, distanceFrom, type PartnerBase, partnerBase } from './partners/partnerBase.ts'
import { type AskedPartnerMethod, partnerMethod } from './partners/partnerMethod.ts'
import { type AskedSharedPair, sharedPairs } from './partners/sharedPairs.ts'
import { type SuggestionMeasure, suggestionMeasure } from './partners/suggestionMeasure.ts'

type Optional<Value> = Value | null | undefined

export interface SuggestionArguments {
  readonly cluster: string
  readonly types?: Optional<readonly string[]>
  readonly regions?: Optional<readonly string[]>
  readonly withinKm?: Optional<number>
}
/** Ids of both ends, as a link is stored. */
export interface Ends {
  readonly actor: string
  readonly cluster: string
}
export interface AskedReason extends Omit<Reason, 'clusters' | 'partners' | 'links'> {
  readonly clusters: readonly string[]
  readonly partners: readonly string[]
  readonly links: readonly Ends[]
}
export interface AskedSuggestion {
  readonly id: string
  readonly cluster: string
  /** Among all suggestions for the cluster, 1 for the first, whatever the filter. */
  readonly place: number
  readonly score: number
  readonly sameRegion: boolean
  readonly distance: number | null
  readonly clusters: number
  /** 0–1; null without a measure of this version. */
  readonly chance: number | null
  readonly reasons: () => readonly AskedReason[]
  readonly against: () => Counterargument
}
export interface AskedSuggestions {
  readonly cluster: string
  /** Institutions that it works with. */
  readonly partners: number
  readonly similar: readonly AskedSharedPair[]
  /** Those that pass the filter, best first. */
  readonly items: readonly AskedSuggestion[]
  /** Suggestions without the filter, and those left out because their place is unknown. */
  readonly unfiltered: number
  readonly withoutPlace: number
  readonly measure: SuggestionMeasure | null
  readonly method: AskedPartnerMethod
}

const furthest = 20_000

function checkDistance(base: PartnerBase, cluster: number, withinKm: Optional<number>): void {
  if (withinKm == null) return
  if (withinKm < 1 || withinKm > furthest) throw badUserInput('withinKm', 'must be from 1 to 20,000', 'RANGE')
  if (!base.places[base.landscape.network.clusters[cluster] ?? -1])
    throw badUserInput(
      'withinKm',
      'cannot be used: this data set gives no coordinates for the cluster; name regions instead',
      'CONFLICT',
    )
}

const uncertain = confidences.indexOf('uncertain')

function medianOf(base: PartnerBase, cluster: number): number | null {
  const { landscape } = base
  const distance = distanceFrom(base, cluster)
  const known = Array.from(partnersOfCluster(landscape, cluster), (p) => distance(landscape.network.actors[p] ?? -1))
  const ascending = known.filter((km) => km !== null).sort((a, b) => a - b)
  return ascending.length === 0 ? null : quantile(ascending, 0.5)
}

/** Each suggestion in words and numbers; what is dear is worked out when it is asked for. */
function describing(base: PartnerBase, cluster: number, found: PartnerSuggestions, measure: SuggestionMeasure | null) {
  const { landscape, projection, clusterId, partnerId } = base
  const { network } = landscape
  const distance = distanceFrom(base, cluster)
  const median = once(() => medianOf(base, cluster))
  const partners = partnersOfCluster(landscape, cluster).length
  return (p: number, i: number): AskedSuggestion => {
    const km = distance(network.actors[p] ?? -1)
    const score = found.score[p] ?? 0
    const place = i + 1
    const reasons = once(() => partnerReasons(found.seeker, p))
    return {
      ...{ id: partnerId(p), cluster: clusterId(cluster), place, score, distance: km },
      sameRegion: isNear(landscape, cluster, p),
      clusters: network.degree[p] ?? 0,
      chance: measure && statedChance(measure.chance, { score, partners, place }),
      reasons: () =>
        reasons().map((reason) => ({
          ...reason,
          clusters: reason.clusters.map(clusterId),
          partners: reason.partners.map(partnerId),
          links: reason.links.map(([c, partner]) => ({ actor: partnerId(partner), cluster: clusterId(c) })),
        })),
      against: () =>
        counterargument(found.seeker, p, {
          reasons: reasons(),
          uncertain: (c, partner) => projection.confidence[base.linkAt(c, partner)] === uncertain,
          ...{ km, medianKm: median() },
        }),
    }
  }
}

const among = (asked: Optional<readonly string[]>, value: string | null | undefined): boolean =>
  !asked || (value != null && asked.includes(value))

/** Errors: NOT_FOUND for the cluster or a region, BAD_USER_INPUT naming the condition and its rule. */
export async function askPartnerSuggestions(
  { graph }: { readonly graph: Graph },
  asked: SuggestionArguments,
): Promise<AskedSuggestions> {
  const { types, regions, withinKm } = asked
  await checkConditions(graph, { types, regions: regions ?? null } as { regions: readonly string[] | null })
  const base = await partnerBase(graph)
  const cluster = clusterOf(base, asked.cluster)
  checkLinked(base, cluster)
  checkDistance(base, cluster, withinKm)
  const { landscape, projection } = base
  const open = stillThere(projection, landscape.network, cluster, graph.dataset.year)
  const found = partnerSuggestions(landscape, cluster, open)
  const measure = suggestionMeasure(graph.dataset.version)
  const position = (id: string): number => base.partnerAt.get(id) ?? -1
  const ofKind = found.ranked
    .map(describing(base, cluster, found, measure))
    .filter(({ id }) => among(types, landscape.type[position(id)]) && among(regions, landscape.region[position(id)]))
  const items = withinKm == null ? ofKind : ofKind.filter(({ distance }) => distance !== null && distance <= withinKm)
  return {
    cluster: asked.cluster,
    partners: partnersOfCluster(landscape, cluster).length,
    similar: sharedPairs(base, cluster, found.seeker.shared, found.seeker.similar),
    items,
    unfiltered: found.ranked.length,
    withoutPlace: withinKm == null ? 0 : ofKind.filter(({ distance }) => distance === null).length,
    measure,
    method: partnerMethod(graph, ['partnerSuggestions', asked], () =>
      items.map(({ id, score, chance }) => [id, score, chance]),
    ),
  }
}
