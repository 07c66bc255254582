/** What is kept, doubled and lost when clusters become one or end: every figure of it, pure. */
import type { Bipartite } from '../overlap/bipartite.ts'
import type { Overlap } from '../overlap/overlap.ts'
import { pairIndex } from '../overlap/pairIndex.ts'
import { type AccountSums, accountSums, type ReportedSums } from './accountSums.ts'
import { type Memberships, membershipsOf, type SectorMemberships } from './memberships.ts'
import { asTheyAre, type Organisations, organisationsOf, type Scenario } from './organisations.ts'
import { outcomes, type PartnerChange, partnerChanges } from './partnerChanges.ts'
import { type Coverage, coverage, type Seat, seatsOf } from './seats.ts'
import { pairsWithin, type Ties, ties } from './ties.ts'

/** The network, and what is known of its clusters, by position. */
export interface Landscape {
  readonly network: Bipartite
  readonly overlap: Overlap
  /** Sectors of the partners that the network holds. */
  readonly sectors: readonly string[]
  readonly region: readonly (string | null)[]
  readonly field: readonly (string | null)[]
  readonly reported: readonly (ReportedSums | undefined)[]
}

export interface Figures {
  readonly organisationCount: number
  /** Distinct partners of all organisations. */
  readonly partnerCount: number
  /** Memberships of partners in organisations. */
  readonly membershipCount: number
  readonly sectors: readonly SectorMemberships[]
  /** Partners of the organisation that has most; 0 without any. */
  readonly largestPartnerCount: number
  /** Mean over the organisations of which any member reported its staff; null when none did. */
  readonly staffMean: number | null
  /** Known regions in which an organisation sits, and known fields of which one has a cluster. */
  readonly regionCount: number
  readonly fieldCount: number
  readonly ties: Ties
}
export interface Group extends Memberships {
  /** By position, ascending. */
  readonly clusters: readonly number[]
  readonly sectors: readonly SectorMemberships[]
  /** Partners that have one cluster in all, and it is one of these. */
  readonly soleCount: number
  readonly seat: Seat
  readonly sums: AccountSums
  readonly ties: Ties
  /** Every two of its clusters that are of one known field and share no partner. */
  readonly unlinkedPairs: readonly (readonly [number, number])[]
}
export interface Ended extends Pick<Memberships, 'membershipCount'> {
  readonly cluster: number
  readonly soleCount: number
}
export interface Consolidation {
  readonly organisations: Organisations
  readonly before: Figures
  readonly after: Figures
  /** Memberships that become one with another of the same partner, and those that end with their clusters. */
  readonly doubledCount: number
  readonly endedCount: number
  readonly groups: readonly Group[]
  readonly ended: readonly Ended[]
  readonly secretariats: readonly Coverage[]
  readonly fields: readonly Coverage[]
  /** Every partner once, by position. */
  readonly changes: readonly PartnerChange[]
  /** How many partners each outcome has, in the order of `outcomes`. */
  readonly outcomeCounts: readonly { readonly outcome: PartnerChange['outcome']; readonly count: number }[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const known = (values: readonly (string | null)[]): number => new Set(values.filter((value) => value !== null)).size

/** Partners that have one cluster in all, and it is one of these: each is met once. */
function soleCount({ start, partner, degree }: Bipartite, clusters: readonly number[]): number {
  const sole = (cluster: number) => partner.subarray(start[cluster], start[cluster + 1]).filter((p) => degree[p] === 1)
  return sum(clusters.map((cluster) => sole(cluster).length))
}

function figuresOf(landscape: Landscape, organisations: Organisations, seats: readonly Seat[]): Figures {
  const { network, overlap, sectors, field, reported } = landscape
  const { clusters } = organisations
  const each = clusters.map((some) => membershipsOf(network, some, sectors))
  const all = membershipsOf(network, clusters.flat(), sectors)
  const staff = clusters.flatMap((some) => accountSums(some.map((one) => reported[one])).staffFte ?? [])
  return {
    organisationCount: clusters.length,
    partnerCount: all.partnerCount,
    membershipCount: sum(each.map(({ partnerCount }) => partnerCount)),
    sectors: all.sectors.map((one, i) => ({
      ...one,
      membershipCount: sum(each.map((own) => own.sectors[i]?.partnerCount ?? 0)),
    })),
    largestPartnerCount: each.reduce((most, { partnerCount }) => Math.max(most, partnerCount), 0),
    staffMean: staff.length === 0 ? null : sum(staff) / staff.length,
    regionCount: known(seats.map(({ region }) => region)),
    fieldCount: known(clusters.flat().map((one) => field[one] ?? null)),
    ties: ties(overlap, organisations).all,
  }
}

/** Pairs of the group that are of one known field and share no partner: an argument for links, not for a merger. */
function unlinkedPairs({ network, overlap: { a, b }, field }: Landscape, clusters: readonly number[]) {
  const count = network.clusters.length
  const sharing = new Set(Array.from(a, (one, i) => pairIndex(count, one, b[i] ?? 0)))
  return pairsWithin(clusters).filter(
    ([one, other]) => field[one] != null && field[one] === field[other] && !sharing.has(pairIndex(count, one, other)),
  )
}

function groupsOf(landscape: Landscape, organisations: Organisations, seats: readonly Seat[]): readonly Group[] {
  const { network, overlap, sectors, reported } = landscape
  const tiesOf = ties(overlap, organisations).of
  return organisations.clusters.slice(0, organisations.groupCount).map((clusters, i) => ({
    clusters,
    ...membershipsOf(network, clusters, sectors),
    soleCount: soleCount(network, clusters),
    seat: seats[i] ?? { cluster: null, region: null, present: [] },
    sums: accountSums(clusters.map((one) => reported[one])),
    ties: tiesOf[i] ?? { inside: 0, outside: 0, index: null },
    unlinkedPairs: unlinkedPairs(landscape, clusters),
  }))
}

/** A group keeps every partner of its clusters; a cluster that ends loses all of its memberships. Each partner counts once. */
export function consolidation(landscape: Landscape, scenario: Scenario): Consolidation {
  const { network, region, field, reported } = landscape
  const { length } = network.clusters
  const staff = reported.map((one) => one?.staffFte ?? null)
  const [now, organisations] = [asTheyAre(length), organisationsOf(length, scenario)]
  const [seatsNow, seats] = [seatsOf(now, staff, region), seatsOf(organisations, staff, region)]
  const groups = groupsOf(landscape, organisations, seats)
  const membershipsIn = (cluster: number): number => (network.start[cluster + 1] ?? 0) - (network.start[cluster] ?? 0)
  const ended = scenario.ended.map((cluster) => ({
    ...{ cluster, membershipCount: membershipsIn(cluster), soleCount: soleCount(network, [cluster]) },
  }))
  const changes = partnerChanges(network, organisations, {
    ofCluster: region,
    ofOrganisation: seats.map(({ present }) => present),
  })
  const goingOn = organisations.clusters.map((some) => [...new Set(some.map((one) => field[one] ?? null))])
  return {
    organisations,
    before: figuresOf(landscape, now, seatsNow),
    after: figuresOf(landscape, organisations, seats),
    doubledCount: sum(groups.map(({ doubledCount }) => doubledCount)),
    endedCount: sum(ended.map(({ membershipCount }) => membershipCount)),
    groups,
    ended,
    secretariats: coverage(
      region,
      seats.map((seat) => seat.region),
    ),
    fields: coverage(field, goingOn.flat()),
    changes,
    outcomeCounts: outcomes.map((outcome) => ({
      outcome,
      count: changes.filter((change) => change.outcome === outcome).length,
    })),
  }
}
