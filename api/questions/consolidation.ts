/** What would be kept, doubled and lost if some clusters became one and others ended? */
import { type Consolidation, consolidation, type Figures } from '../domain/consolidation/consolidation.ts'
import {
  type ChangeOrder,
  changeKey,
  type Outcome,
  type PartnerChange,
} from '../domain/consolidation/partnerChanges.ts'
import type { Coverage } from '../domain/consolidation/seats.ts'
import { pairsWithin } from '../domain/consolidation/ties.ts'
import { aboveIn } from '../domain/consolidation/togetherByChance.ts'
import type { Asking } from './asking.ts'
import { checkClusters, refuseEmptyLists } from './checks.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import { type AskedFit, type AskedGroup, askedGroup, fits } from './consolidation/groups.ts'
import { landscapeOf } from './consolidation/landscapeOf.ts'
import { type AskedConsolidationMethod, consolidationMethod } from './consolidation/method.ts'
import { checkScenario, type ScenarioArguments, scenarioAt } from './consolidation/scenario.ts'
import { type ComparisonArguments, checkOverlap } from './overlap/conditions.ts'
import { type Observed, observedOverlap, positionsOf } from './overlap/observed.ts'

type Conditions = Omit<ComparisonArguments, 'weighted' | 'draws' | 'seed'>
export type ConsolidationArguments = ScenarioArguments & Conditions

export interface AskedFigures extends Figures {
  /** Null where too little is observed for verdicts. Errors: TOO_EXPENSIVE. */
  readonly abovePairCount: () => number | null
}
export interface AskedChange extends Omit<PartnerChange, 'partner' | 'clusters' | 'regionsLost'> {
  readonly id: string
  readonly clusterIds: readonly string[]
  /** From 1. */
  readonly groupPlaces: readonly number[]
  readonly lostRegions: readonly string[]
}
export interface ChangedPartnersArguments extends PageArguments {
  readonly outcomes?: readonly string[] | null | undefined
  readonly orderBy?: string | null | undefined
}
export interface AskedEnded {
  readonly cluster: string
  readonly membershipCount: number
  readonly soleCount: number
}
export interface AskedConsolidation
  extends Pick<Consolidation, 'doubledCount' | 'endedCount' | 'outcomeCounts' | 'secretariats' | 'fields'> {
  readonly year: number
  readonly accountYear: number | null
  readonly before: AskedFigures
  readonly after: AskedFigures
  readonly groups: readonly AskedGroup[]
  readonly ended: readonly AskedEnded[]
  readonly secretariats: readonly Coverage[]
  /** Errors: BAD_USER_INPUT naming the list or the page. */
  readonly changedPartners: (asked: ChangedPartnersArguments) => Connection<AskedChange>
  /** The partners with one of some outcomes, all of them. */
  readonly changesWith: (outcomes: readonly Outcome[], order: ChangeOrder) => readonly AskedChange[]
  /** Errors: NOT_FOUND for the cluster. */
  readonly fits: (cluster: string) => Promise<readonly AskedFit[]>
  readonly method: AskedConsolidationMethod
}

/** All who lose a membership. */
const losing: readonly Outcome[] = ['lost', 'one_left', 'fewer']

function chanceOf(observed: Observed) {
  return () => {
    const chance = observed.analytic()
    if (!chance) throw new Error('The configuration model says nothing of weights.')
    return chance
  }
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, i) => part !== b[i])
  return (a[at] ?? 0) - (b[at] ?? 0)
}

/** What becomes of partners, in ids. */
function changesOf(observed: Observed, { organisations, changes }: Consolidation) {
  const { of, groupCount } = organisations
  const groupPlaces = (clusters: readonly number[]): readonly number[] => {
    const places = new Set(clusters.map((cluster) => (of[cluster] ?? -1) + 1))
    return [...places].filter((place) => place >= 1 && place <= groupCount).sort((a, b) => a - b)
  }
  const inIds = ({ partner, clusters, regionsLost, ...change }: PartnerChange): AskedChange => ({
    ...change,
    id: observed.partnerId(partner),
    clusterIds: clusters.map((cluster) => observed.ids[cluster] ?? ''),
    groupPlaces: groupPlaces(clusters),
    lostRegions: regionsLost,
  })
  const ordered = (outcomes: readonly string[], order: ChangeOrder): readonly PartnerChange[] =>
    changes
      .filter(({ outcome }) => outcomes.includes(outcome))
      .sort((a, b) => compareKeys(changeKey(order, a), changeKey(order, b)))
  return { inIds, ordered }
}

/** Nothing is drawn. Errors: BAD_USER_INPUT and NOT_FOUND naming the condition, the group, the year or the ids. */
export async function askConsolidation(
  { graph }: Pick<Asking, 'graph'>,
  asked: ConsolidationArguments,
): Promise<AskedConsolidation> {
  const { groups, ended, year, ...conditions } = asked
  const comparison = checkOverlap(conditions)
  await checkScenario(graph, { groups, ended })
  const observed = await observedOverlap(graph, comparison, year)
  const scenario = scenarioAt(observed, { groups, ended })
  const beside = await landscapeOf(graph, observed, comparison.sectors)
  const found = consolidation(beside.landscape, scenario)
  const chance = chanceOf(observed)
  const known = { graph, observed, beside, chance }
  const pairs = scenario.groups.flatMap(pairsWithin)
  const { inIds, ordered } = changesOf(observed, found)
  const { doubledCount, endedCount, outcomeCounts, secretariats, fields } = found
  return {
    ...{ doubledCount, endedCount, outcomeCounts, secretariats, fields },
    year: observed.year,
    accountYear: beside.accountYear,
    before: { ...found.before, abovePairCount: () => (observed.judged ? 0 : null) },
    after: {
      ...found.after,
      abovePairCount() {
        if (!observed.judged) return null
        return pairs.length === 0 ? 0 : aboveIn(chance(), observed.ids.length, pairs)
      },
    },
    groups: found.groups.map((group) => askedGroup(known, group)),
    ended: found.ended.map(({ cluster, ...counts }) => ({ ...counts, cluster: observed.ids[cluster] ?? '' })),
    changedPartners({ outcomes, orderBy, ...page }) {
      refuseEmptyLists({ outcomes })
      const order = orderBy === 'regions' ? 'regions' : 'memberships'
      const wanted = [...new Set(outcomes ?? losing)].sort()
      const list = {
        ...{ items: ordered(wanted, order), keyOf: (change: PartnerChange) => changeKey(order, change), keyLength: 3 },
        question: ['changedPartners', observed.year, groups, ended ?? [], comparison, wanted, order],
      }
      const cut = connect(graph, list, page)
      return { ...cut, items: cut.items.map(inIds) }
    },
    changesWith: (outcomes, order) => ordered(outcomes, order).map(inIds),
    async fits(cluster) {
      await checkClusters(graph, [cluster])
      const [position = -1] = positionsOf(observed, [cluster])
      return fits(known, found.groups, position)
    },
    method: consolidationMethod(graph, observed, { groups, ended }, comparison, found),
  }
}
