/** One link per actor and cluster: the fact with the strongest role makes the link, all others are its evidence. */
import { type confidences, firmRoles, partnerRoles, type roles } from '../../../api/domain/closedLists.ts'
import type { PackageRow } from '../../package/writePackage.ts'
import type { Confidence, Method } from './citations.ts'

/** One statement of one source about an actor and a cluster. Dates are ISO days, months or years. */
export interface LinkFact {
  readonly actor: string
  readonly cluster: string
  readonly role: (typeof roles)[number]
  readonly since: string | undefined
  readonly until: string | undefined
  readonly source: string
  readonly locator: string
  readonly method: Method
  readonly confidence: Confidence
}

/** Roles of partners from the strongest to the weakest, those of firms first: one actor has either. */
const order: readonly string[] = [...firmRoles.filter((role) => role !== 'project'), ...partnerRoles]
const strength = (fact: LinkFact) => order.indexOf(fact.role)
const sureness: Readonly<Record<(typeof confidences)[number], number>> = { confirmed: 0, likely: 1, uncertain: 2 }
const endOf = (date: string) => date.padEnd(10, '-99')

/** The strongest role first, then the surest, then the latest: the order in which facts speak for a link. */
function bySpeaking(a: LinkFact, b: LinkFact): number {
  const later = (b.until ?? b.since ?? '').localeCompare(a.until ?? a.since ?? '')
  return strength(a) - strength(b) || sureness[a.confidence] - sureness[b.confidence] || later
}

/** From the first day to the last day of which any fact speaks; unknown at the side where one fact has no date. */
export function period(facts: readonly LinkFact[]): Pick<LinkFact, 'since' | 'until'> {
  const starts = facts.map(({ since }) => since)
  const ends = facts.map(({ until }) => until)
  return {
    since: starts.includes(undefined) ? undefined : [...starts].sort()[0],
    until: ends.includes(undefined)
      ? undefined
      : [...ends].sort((a, b) => endOf(b ?? '').localeCompare(endOf(a ?? '')))[0],
  }
}

/** Two clusters share one link: from the host or founder, else from the smaller id. */
function ends(facts: readonly LinkFact[], clusterIds: ReadonlySet<string>): { actor: string; cluster: string } {
  const [first] = facts
  if (!first) throw new Error('A link needs at least one fact.')
  if (!clusterIds.has(first.actor)) return first
  const parent = facts.find(({ role }) => role === 'host' || role === 'founder')
  if (parent) return parent
  const [actor = first.actor, cluster = first.cluster] = [first.actor, first.cluster].sort()
  return { actor, cluster }
}

function linkOf(facts: readonly LinkFact[], clusterIds: ReadonlySet<string>): [PackageRow, PackageRow[]] {
  const { actor, cluster } = ends(facts, clusterIds)
  const [main, ...further] = [...facts].sort(bySpeaking)
  if (!main) throw new Error('A link needs at least one fact.')
  const id = `${actor}--${cluster}`
  const link = { ...main, id, actor, cluster, ...period(facts) }
  const evidence = further.map(({ source, locator, method, confidence }, index) => ({
    id: `${id}--${index + 2}`,
    link: id,
    stance: 'supports',
    source,
    locator,
    method,
    confidence,
  }))
  return [link, evidence]
}

/** Links and their evidence, in the order of their ids. `clusterIds` says which actors are clusters themselves. */
export function linksOf(
  facts: readonly LinkFact[],
  clusterIds: ReadonlySet<string>,
): { links: PackageRow[]; evidence: PackageRow[] } {
  const pairs = new Map<string, LinkFact[]>()
  for (const fact of facts) {
    const pair = [fact.actor, fact.cluster].sort().join(' ')
    pairs.set(pair, [...(pairs.get(pair) ?? []), fact])
  }
  const rows = [...pairs.values()].map((pair) => linkOf(pair, clusterIds))
  rows.sort(([a], [b]) => (String(a.id) < String(b.id) ? -1 : 1))
  return { links: rows.map(([link]) => link), evidence: rows.flatMap(([, evidence]) => evidence) }
}
