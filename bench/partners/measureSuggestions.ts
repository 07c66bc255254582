/** How well suggestions find links that were hidden, beside other rules. */
import { partnersOfCluster } from '../../api/domain/partners/partnerLandscape.ts'
import { stillThere } from '../../api/domain/partners/stillThere.ts'
import type {
  DatedTest,
  Interval,
  MeasuredRule,
  SuggestionMeasure,
  SuggestionRule,
} from '../../api/domain/partners/suggestionMeasure.ts'
import { learnChance, type Seen, tenthsOf } from './chanceCurve.ts'
import type { Dataset } from './dataset.ts'
import { heldOut, linksOf, networkWith, type Pair } from './heldOut.ts'
import { type Judged, judges, lambdas, listed } from './judged.ts'
import { recall, separation } from './recall.ts'

const hiddenShare = 0.1
const repeats = 40
/** 97.5th percentile of Student's t with `repeats` − 1 degrees of freedom. */
const student = 2.0227
/** Chances are learned from so many suggestions of each cluster. */
const learned = 100

interface Found {
  readonly recall: number
  readonly separation: number
}
interface Repeat {
  readonly hidden: number
  readonly rules: ReadonlyMap<SuggestionRule, Found>
  /** In the order of `lambdas`. */
  readonly ease: readonly Found[]
  readonly seen: readonly Seen[]
}

/** What exists and may be suggested: only such links are hidden, because no rule lists the others. */
function mayBeSought({ projection, network, dataset }: Dataset): (pair: Pair) => boolean {
  const open = Array.from(network.clusters.keys(), (cluster) => stillThere(projection, network, cluster, dataset.year))
  return ([cluster, p]) => open[cluster]?.[p] === 1
}

const firstOf =
  ({ list }: Judged) =>
  (cluster: number) =>
    list(cluster).slice(0, listed)

function repeat(data: Dataset, seed: number, may: (pair: Pair) => boolean): Repeat {
  const { network, hidden, strangers } = heldOut(data.network, hiddenShare, seed, may)
  const { ours, peers, ease } = judges(data, network, seed)
  const find = (judged: Judged): Found => {
    const scores = (pairs: readonly Pair[]) => pairs.map(([cluster, p]) => judged.score(cluster)[p] ?? 0)
    return { recall: recall(hidden, firstOf(judged)), separation: separation(scores(hidden), scores(strangers)) }
  }
  const gone = new Set(hidden.map((pair) => pair.join()))
  const seen = Array.from(network.clusters.keys()).flatMap((cluster) => {
    const partners = partnersOfCluster({ network }, cluster).length
    if (partners === 0) return []
    return ours
      .list(cluster)
      .slice(0, learned)
      .map(
        (p, i): Seen => ({
          ...{ cluster, partners, place: i + 1 },
          hit: gone.has(`${cluster},${p}`),
        }),
      )
  })
  const rules = new Map<SuggestionRule, Found>([['ours', find(ours)]])
  for (const [name, judged] of peers) rules.set(name, find(judged))
  return { hidden: hidden.length, rules, ease: ease.map(find), seen }
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length

/** Student's t over the repeats: how far the choice of the hidden links moves the mean. */
function interval(values: readonly number[]): Interval {
  const middle = mean(values)
  const variance = values.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (values.length - 1)
  const half = student * Math.sqrt(variance / values.length)
  return { mean: middle, low: middle - half, high: middle + half }
}

const order: readonly SuggestionRule[] = [
  'ours',
  'most_popular',
  'most_popular_in_region',
  'ease',
  'length_three',
  'random',
]

/** Links before the year are learned from, those since looked for; null when there are too few of them. */
const since = 2019
const leastSought = 5

function datedTest(data: Dataset, bestEase: number, may: (pair: Pair) => boolean): DatedTest | null {
  const { network, projection } = data
  const linkOf = ([cluster, p]: Pair): number =>
    projection.partner.indexOf(network.actors[p] ?? -1, projection.start[cluster])
  const isLate = (pair: Pair): boolean => (projection.since[linkOf(pair)] ?? 0) >= since
  const links = linksOf(network)
  const known = networkWith(
    network,
    links.filter((pair) => !isLate(pair)),
  )
  const sought = links.filter(
    (pair) =>
      isLate(pair) &&
      may(pair) &&
      (known.degree[pair[1]] ?? 0) > 0 &&
      partnersOfCluster({ network: known }, pair[0]).length > 0,
  )
  if (sought.length < leastSought) return null
  const { ours, peers, ease } = judges(data, known, since)
  const judged = new Map<SuggestionRule, Judged | undefined>([['ours', ours], ['ease', ease[bestEase]], ...peers])
  const rules = order.flatMap((rule) => {
    const one = judged.get(rule)
    return one ? [{ rule, recall: recall(sought, firstOf(one)) }] : []
  })
  const clusters = new Set(sought.map(([cluster]) => cluster)).size
  return { before: since, learned: known.partner.length, sought: sought.length, clusterCount: clusters, rules }
}

/** Numbers are rounded, so that another machine writes the same file. */
function rounded<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Number(one.toFixed(6)) : one)))
}

export function measureSuggestions(data: Dataset): { readonly measure: SuggestionMeasure; readonly lambda: number } {
  const may = mayBeSought(data)
  const all = Array.from({ length: repeats }, (_, i) => repeat(data, i + 1, may))
  const recallOfEase = lambdas.map((_, i) => mean(all.map(({ ease }) => ease[i]?.recall ?? 0)))
  const best = recallOfEase.indexOf(Math.max(...recallOfEase))
  const of = (rule: SuggestionRule, what: keyof Found): number[] =>
    all.map(({ rules, ease }) => (rule === 'ease' ? ease[best] : rules.get(rule))?.[what] ?? 0)
  const ours = of('ours', 'recall')
  const rules = order.map((rule): MeasuredRule => {
    const recalls = of(rule, 'recall')
    const difference = rule === 'ours' ? null : interval(ours.map((one, i) => one - (recalls[i] ?? 0)))
    return {
      rule,
      recall: interval(recalls),
      separation: interval(of(rule, 'separation')),
      recallDifference: difference,
    }
  })
  const seen = all.flatMap((one) => one.seen)
  const { network, dataset } = data
  const linked = Array.from(network.clusters.keys()).filter((c) => partnersOfCluster(data, c).length > 0)
  const measure = rounded({
    ...{ dataset: dataset.id, hiddenShare, hidden: all[0]?.hidden ?? 0, repeats },
    ...{ clusterCount: linked.length, institutionCount: network.actors.length, linkCount: network.partner.length },
    ...{ rules, tenths: tenthsOf(seen), dated: datedTest(data, best, may), chance: learnChance(seen) },
  })
  return { measure, lambda: lambdas[best] ?? 0 }
}
