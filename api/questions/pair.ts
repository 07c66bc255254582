/** What do two clusters share, and what would be left of it without the hubs? */
import { sectors } from '../domain/closedLists.ts'
import { greatCircle } from '../domain/greatCircle.ts'
import { type Hubs, hubs } from '../domain/overlap/hubs.ts'
import { pair as partsOf } from '../domain/overlap/pair.ts'
import type { ActorRow } from '../graph/reads.ts'
import { once } from '../once.ts'
import type { Asking } from './asking.ts'
import { checkClusters } from './checks.ts'
import type { CoveredThreshold } from './hub.ts'
import { type Ends, knownActor } from './memory/loaders.ts'
import { type AskingForChance, comparedWithChance } from './overlap/compared.ts'
import { checkPair, type PairArguments } from './overlap/conditions.ts'
import { type AskedMethod, methodOf } from './overlap/method.ts'
import { type Observed, observedOverlap, partnersAt, positionsOf } from './overlap/observed.ts'
import { type AskedPair, pairsOf } from './overlap/pairs.ts'

export interface AskedPartner {
  readonly id: string
  readonly clusterCount: number
  /** Null where too few clusters are observed to tell. */
  readonly hub: boolean | null
  /** Its link to a, its link to b. */
  readonly links: readonly Ends[]
}
export interface AskedPairOfClusters {
  /** Ids. */
  readonly a: string
  readonly b: string
  readonly year: number
  readonly partnersA: number
  readonly partnersB: number
  readonly overlap: AskedPair
  readonly method: AskedMethod
  /** Partners by name, each of either cluster once. */
  readonly sharedPartners: () => readonly AskedPartner[]
  readonly onlyA: () => readonly AskedPartner[]
  readonly onlyB: () => readonly AskedPartner[]
  /** Null where too few clusters are observed to tell. */
  readonly sharedSpecialists: () => number | null
  readonly jaccardWithoutHubs: () => number | null
  readonly hubRules: () => readonly CoveredThreshold[]
  /** Kilometres; null when a place is unknown. */
  readonly distance: () => Promise<number | null>
}

/** The measures of the two in the order asked: which of them is contained in the other depends on it. */
function turned(found: AskedPair, a: string, b: string): AskedPair {
  if (found.idA === a) return found
  const { containmentA, containmentB } = found
  return { ...found, idA: a, idB: b, containmentA: containmentB, containmentB: containmentA }
}

/** What the pair has without random networks: each part is worked out when it is asked for. */
function partsIn(
  { network, partnerId, coverages, judged }: Observed,
  ids: readonly [string, string],
  places: readonly [number, number],
  percentile: number,
) {
  const ofPercentile = once((): Hubs => hubs(network, percentile))
  const parts = once(() => partsOf(network, ...places, ofPercentile().hub))
  const rules = once(() =>
    ofPercentile().rule.flatMap((threshold) => {
      const covered = coverages.find(({ sector }) => sector === threshold.sector)
      return covered ? [{ ...threshold, coverage: covered.coverage }] : []
    }),
  )
  const isHub = (partner: number) => {
    const sector = sectors[network.sector[partner] ?? 0]
    const covered = coverages.find((one) => one.sector === sector)
    return covered?.coverage.sufficient ? ofPercentile().hub[partner] === 1 : null
  }
  /** `sides` are the clusters that have the partners. */
  const partners = (part: 'shared' | 'onlyA' | 'onlyB', sides: readonly (0 | 1)[]) => (): readonly AskedPartner[] =>
    parts()[part].map((partner) => {
      const id = partnerId(partner)
      const links = sides.map((side) => ({ actor: id, cluster: ids[side] }))
      return { id, clusterCount: network.degree[partner] ?? 0, hub: isHub(partner), links }
    })
  return {
    sharedPartners: partners('shared', [0, 1]),
    onlyA: partners('onlyA', [0]),
    onlyB: partners('onlyB', [1]),
    sharedSpecialists: () => (judged ? parts().sharedSpecialists : null),
    jaccardWithoutHubs: () => (judged ? parts().jaccardWithoutHubs : null),
    hubRules: rules,
  }
}

const placeOf = ({ lat, lon }: ActorRow) =>
  typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : undefined

async function distance({ load }: Pick<Asking, 'load'>, a: string, b: string): Promise<number | null> {
  const [from, to] = (await Promise.all([knownActor(load, a), knownActor(load, b)])).map(placeOf)
  return from && to ? greatCircle(from, to) : null
}

/** Errors: BAD_USER_INPUT and NOT_FOUND naming the condition, the percentile, the year or the ids. */
export async function askPair(
  asking: AskingForChance & Pick<Asking, 'load'>,
  asked: PairArguments,
): Promise<AskedPairOfClusters> {
  const { a, b, year } = asked
  const { hubPercentile, ...comparison } = checkPair(asked)
  await checkClusters(asking.graph, [a, b])
  const observed = await observedOverlap(asking.graph, comparison, year)
  const [first = 0, second = 0] = positionsOf(observed, [a, b])
  const places = observed.ids[first] === a ? ([first, second] as const) : ([second, first] as const)
  const compared = comparedWithChance(asking, observed, comparison)
  const [pair] = pairsOf(observed, [first, second], compared)
  if (!pair) throw new Error('Two clusters make no pair.')
  const method = methodOf(asking.graph, observed, { ...comparison, clusters: [a, b], hubPercentile }, compared)
  return {
    a,
    b,
    year: observed.year,
    partnersA: partnersAt(observed, places[0]),
    partnersB: partnersAt(observed, places[1]),
    overlap: turned(pair, a, b),
    method,
    ...partsIn(observed, [a, b], places, hubPercentile),
    distance: () => distance(asking, a, b),
  }
}
