/** Which clusters share more partners than chance explains, and which actors make it so? */
import { settledLinks } from '../domain/chance/configurationModel.ts'
import { type Verdict, verdictOn } from '../domain/chance/pairChance.ts'
import { type BindingActor, bindingActors, type InPairsAbove, inPairsAbove } from '../domain/overlap/bindingActors.ts'
import { mostBinding } from '../domain/overlap/bounds.ts'
import { distinctPartners } from '../domain/overlap/distinctPartners.ts'
import { intersections } from '../domain/overlap/intersections.ts'
import { eachPair, pairIndex } from '../domain/overlap/pairIndex.ts'
import { once } from '../once.ts'
import { checkClusters } from './checks.ts'
import { type AskingForChance, type Compared, comparedWithChance } from './overlap/compared.ts'
import { checkBindingOrder, checkOverlap, checkSets, type OverlapArguments } from './overlap/conditions.ts'
import { type AskedMethod, methodOf } from './overlap/method.ts'
import { type Observed, observedOverlap, partnersAt, positionsOf, sharedParts } from './overlap/observed.ts'
import { type AskedPair, pairsOf } from './overlap/pairs.ts'

type BindingOrder = 'share' | 'excess'

export interface AskedBinding extends BindingActor {
  readonly id: string
  /** Null where too little is observed to tell which pairs these are. Errors: those of drawing. */
  readonly inPairsAbove: () => Promise<InPairsAbove | null>
}
export interface AskedIntersection {
  /** Ids of the clusters, and of their partners. */
  readonly clusterIds: readonly string[]
  readonly partners: readonly string[]
  /** Number of the partners. */
  readonly size: number
}
/** About which links the degrees leave no choice, and of how many pairs the configuration model says nothing therefore. */
export interface AskedSettledLinks {
  readonly forcedLinkCount: number
  readonly forbiddenLinkCount: number
  readonly fixedPairCount: number
}
export interface ComparedCluster {
  readonly id: string
  readonly partnerCount: number
}
export interface AskedOverlap {
  readonly year: number
  /** Links and distinct partners of all clusters, and partners of the chosen ones. */
  readonly linkCount: number
  readonly actorCount: number
  readonly partnerCount: number
  /** The chosen clusters, by name. */
  readonly comparedClusters: readonly ComparedCluster[]
  readonly method: AskedMethod
  /** Every pair of the chosen clusters. Errors: TOO_EXPENSIVE. */
  readonly pairs: () => readonly AskedPair[]
  /** How many pairs of the chosen clusters have a verdict; null where too little is observed for any. Errors: those of drawing. */
  readonly withVerdict: (verdict: Verdict) => Promise<number | null>
  /** Pairs on which the two null models come to different verdicts; null when weighted, and where none is given. */
  readonly disagreements: () => Promise<number | null>
  /** Null when weighted. Errors: TOO_EXPENSIVE. */
  readonly settledLinks: () => Promise<AskedSettledLinks | null>
  /** Errors: BAD_USER_INPUT for an order that weights or too few observed clusters do not have, and for excess those of drawing. */
  readonly bindingActors: (order: BindingOrder) => Promise<readonly AskedBinding[]>
  /** Errors: BAD_USER_INPUT unless 2 to 12 clusters were named. */
  readonly intersections: () => readonly AskedIntersection[]
}

/** Which pairs of which network are asked for. */
interface Found {
  readonly observed: Observed
  /** Positions of the chosen clusters, ascending. */
  readonly chosen: readonly number[]
  readonly compared: Compared
}

/** Positions of the two clusters of each chosen pair for whose place among all pairs something holds. */
function pairsWhere({ observed, chosen }: Found, holds: (index: number) => boolean): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  eachPair(chosen.length, (i, j) => {
    const [a = 0, b = 0] = [chosen[i], chosen[j]]
    if (holds(pairIndex(observed.ids.length, a, b))) pairs.push([a, b])
  })
  return pairs
}

async function pairsWithVerdict(found: Found, verdict: Verdict) {
  const { chance } = await found.compared.drawn()
  return pairsWhere(found, (index) => verdictOn(chance, index) === verdict)
}

async function disagreements(found: Found): Promise<number | null> {
  if (!found.observed.judged) return null
  const analytic = await found.compared.analytic()
  if (!analytic) return null
  const { chance } = await found.compared.drawn()
  return pairsWhere(found, (index) => verdictOn(chance, index) !== verdictOn(analytic, index)).length
}

async function settled(found: Found): Promise<AskedSettledLinks | null> {
  const analytic = await found.compared.analytic()
  if (!analytic) return null
  const { network, linked } = found.observed
  const { forced, forbidden } = settledLinks(network, linked())
  const fixed = pairsWhere(found, (index) => Number.isNaN(analytic.z[index] ?? 0))
  const told = fixed.filter((pair) => pair.every((position) => partnersAt(found.observed, position) > 0))
  return { forcedLinkCount: forced, forbiddenLinkCount: forbidden, fixedPairCount: told.length }
}

async function binding(found: Found, order: BindingOrder): Promise<readonly AskedBinding[]> {
  const { network, weights, linked, partnerId, judged } = found.observed
  const inPairs = once(async () => {
    const above = await pairsWithVerdict(found, 'above')
    return inPairsAbove(network, above, weights.unit === 1 ? linked() : undefined)
  })
  const question = { network, weights, chosen: found.chosen, observed: sharedParts(found.observed) }
  const ofPartner = order === 'excess' ? await inPairs() : undefined
  const rank = ofPartner && ((partner: number) => ofPartner(partner).excess ?? 0)
  return bindingActors(question, mostBinding, rank).map((actor) => ({
    ...actor,
    id: partnerId(actor.partner),
    inPairsAbove: async () => (judged ? (await inPairs())(actor.partner) : null),
  }))
}

function sets({ observed: { network, ids, partnerId }, chosen }: Found): readonly AskedIntersection[] {
  return intersections(network, chosen).map(({ clusters, partners }) => ({
    clusterIds: clusters.map((position) => ids[position] ?? ''),
    partners: partners.map(partnerId),
    size: partners.length,
  }))
}

/** Errors: BAD_USER_INPUT and NOT_FOUND naming the condition, the year or the ids. */
export async function askOverlap(asking: AskingForChance, asked: OverlapArguments): Promise<AskedOverlap> {
  const comparison = checkOverlap(asked)
  await checkClusters(asking.graph, asked.clusters)
  const observed = await observedOverlap(asking.graph, comparison, asked.year)
  const chosen = asked.clusters ? positionsOf(observed, asked.clusters) : [...observed.ids.keys()]
  const compared = comparedWithChance(asking, observed, comparison)
  const found = { observed, chosen, compared }
  const clusters = chosen.map((position) => ({
    id: observed.ids[position] ?? '',
    partnerCount: partnersAt(observed, position),
  }))
  const named = asked.clusters ? clusters.map(({ id }) => id) : null
  const method = methodOf(asking.graph, observed, { ...comparison, clusters: named, hubPercentile: null }, compared)
  return {
    year: observed.year,
    linkCount: observed.network.partner.length,
    actorCount: observed.network.actors.length,
    partnerCount: distinctPartners(observed.network, chosen),
    comparedClusters: clusters,
    method,
    pairs: () => pairsOf(observed, chosen, compared),
    withVerdict: async (verdict) => (observed.judged ? (await pairsWithVerdict(found, verdict)).length : null),
    disagreements: () => disagreements(found),
    settledLinks: () => settled(found),
    async bindingActors(order) {
      checkBindingOrder(order, asked, observed.judged)
      return binding(found, order)
    },
    intersections() {
      checkSets(asked)
      return sets(found)
    },
  }
}
