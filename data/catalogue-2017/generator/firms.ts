/** The firms: 16,520 distinct ones (S002), about 3,750 of them dedicated (S054) with 6,006 dedicated links (S004). */
import { fields } from '../../../api/domain/closedLists.ts'
import { readCsv } from '../../package/readCsv.ts'
import type { PackageRow } from '../../package/writePackage.ts'
import { apportion, apportionWithin } from './apportion.ts'
import { kilometresApart, nearness } from './attraction.ts'
import type { Field, PlannedCluster } from './clusterPlan.ts'
import { plannedDegrees } from './degrees.ts'
import { type Link, sinceYear } from './institutionalLinks.ts'
import { type Random, randomStream } from './random.ts'

const allFirms = 16_520
const dedicatedFirms = 3_750
/** Links of dedicated and other firms together: ours, the note does not say how many clusters a firm takes part in. */
const allFirmLinks = 24_000

interface Firm {
  readonly number: number
  readonly field: Field
  readonly municipality: string
  readonly region: string
  readonly sizeClass: string
  /** How likely a further cluster is to choose this firm, against others. */
  readonly reach: number
}
interface Circle {
  readonly cluster: PlannedCluster
  /** Firms whose first cluster this is. */
  readonly first: readonly Firm[]
  readonly role: 'dedicated' | 'participant'
  /** Firms that it has in all in this role. */
  readonly wanted: number
}
export interface DrawnFirms {
  readonly rows: readonly PackageRow[]
  readonly links: readonly Link[]
}

/** Under 50 employees 69 %, so that more than 11,000 are (S003). */
function sizeClass(random: Random): string {
  const share = random.unit()
  if (share < 0.69) return 'under_50'
  return share < 0.91 ? 'from_50_to_249' : 'from_250'
}

function firmMaker() {
  const random = randomStream('firms')
  const numbers = random.shuffled(Array.from({ length: allFirms }, (_, position) => position + 1))
  const places = readCsv(new URL('../../facts/municipalities.csv', import.meta.url))
  const weights = new Map<string, number[]>()
  return (cluster: PlannedCluster): Firm => {
    const near = weights.get(cluster.id) ?? places.map((place) => nearnessOf(place, cluster))
    weights.set(cluster.id, near)
    const place = places[random.weighted(near)]
    return {
      number: numbers.pop() ?? 0,
      field: random.unit() < 0.8 ? cluster.field : random.pick(fields),
      municipality: place?.code ?? '',
      region: place?.region_code ?? '',
      sizeClass: sizeClass(random),
      reach: random.unit() * random.unit(),
    }
  }
}

function nearnessOf(place: Readonly<Record<string, string>>, cluster: PlannedCluster): number {
  const kilometres = kilometresApart({ lat: Number(place.lat), lon: Number(place.lon) }, cluster)
  return nearness(kilometres ?? 0, cluster.level)
}

/** Shares the new firms of one role over the clusters, never more than a cluster wants. */
function circles(
  clusters: readonly PlannedCluster[],
  role: Circle['role'],
  wanted: readonly number[],
  distinct: number,
  make: (cluster: PlannedCluster) => Firm,
): Circle[] {
  const counts = apportionWithin(distinct, wanted, wanted)
  return clusters.map((cluster, position) => ({
    cluster,
    role,
    wanted: wanted[position] ?? 0,
    first: Array.from({ length: counts[position] ?? 0 }, () => make(cluster)),
  }))
}

/** How readily a cluster finds further firms in the circle of another one. */
function kinship(from: Circle, to: Circle): number {
  if (from.cluster === to.cluster) return 0
  const sameField = from.cluster.field === to.cluster.field ? 6 : 1
  const kilometres = kilometresApart(from.cluster, to.cluster) ?? 0
  return sameField * from.first.length * nearness(kilometres, to.cluster.level)
}

/** Fills each circle up with firms that were first met elsewhere. */
function fillUp(wanting: readonly Circle[], sources: readonly Circle[], taken: Map<string, Set<Firm>>) {
  const random = randomStream(`further ${wanting[0]?.role} firms`)
  return wanting.flatMap((circle) => {
    const members = taken.get(circle.cluster.id) ?? new Set<Firm>()
    const kin = sources.map((from) => kinship(from, circle))
    const further: Firm[] = []
    while (circle.first.length + further.length < circle.wanted) {
      const from = sources[random.weighted(kin)]?.first ?? []
      const [one, other] = [random.pick(from), random.pick(from)]
      const firm = one.reach > other.reach ? one : other
      if (members.has(firm)) continue
      members.add(firm)
      further.push(firm)
    }
    return [...circle.first, ...further].map((firm) => ({ firm, circle }))
  })
}

function firmRow({ number, field, municipality, region, sizeClass: size }: Firm): PackageRow {
  const digits = String(number).padStart(5, '0')
  return {
    id: `dk-firm-${digits}`,
    kind: 'firm',
    type: 'firm',
    name: `Firma ${digits}`,
    municipality,
    region,
    field,
    sizeClass: size,
    synthetic: true,
    source: 'source-generator',
  }
}

/** Participants beside the dedicated ones, more for networks, which have an open door. */
function wantedParticipants(clusters: readonly PlannedCluster[], dedicated: readonly number[]): number[] {
  const random = randomStream('participants')
  const total = allFirmLinks - dedicated.reduce((all, count) => all + count, 0)
  const weights = clusters.map(
    ({ network }, position) => (60 + (dedicated[position] ?? 0)) * (network ? 1.5 : 1) * (0.6 + 0.8 * random.unit()),
  )
  return apportion(total, weights)
}

/** All firms by number, and their links by cluster; a firm has at most one link to a cluster. */
export function drawFirms(clusters: readonly PlannedCluster[]): DrawnFirms {
  const make = firmMaker()
  const degrees = plannedDegrees('dedicated', clusters)
  const dedicatedWanted = clusters.map(({ id }) => degrees.get(id) ?? 0)
  const dedicated = circles(clusters, 'dedicated', dedicatedWanted, dedicatedFirms, make)
  const participantsWanted = wantedParticipants(clusters, dedicatedWanted)
  const participants = circles(clusters, 'participant', participantsWanted, allFirms - dedicatedFirms, make)
  const all = [...dedicated, ...participants]
  const taken = new Map(
    clusters.map((cluster) => [cluster.id, new Set(all.filter((c) => c.cluster === cluster).flatMap((c) => c.first))]),
  )
  const random = randomStream('firms since')
  const links = [...fillUp(dedicated, dedicated, taken), ...fillUp(participants, all, taken)].map(
    ({ firm, circle }) => ({
      actor: `dk-firm-${String(firm.number).padStart(5, '0')}`,
      cluster: circle.cluster.id,
      role: circle.role,
      since: sinceYear(circle.cluster.founded, random),
    }),
  )
  const rows = all.flatMap(({ first }) => first).sort((a, b) => a.number - b.number)
  return { rows: rows.map(firmRow), links }
}
