/** The links of institutions, public actors, other actors and clusters: what they are to the cluster, and since when. */
import { sectorOf } from '../../../api/domain/closedLists.ts'
import type { PlannedCluster } from './clusterPlan.ts'
import { hostOf } from './hosts.ts'
import type { DrawnPartners } from './partners.ts'
import type { PoolActor } from './pool.ts'
import { type Random, randomStream } from './random.ts'

/** One link before it has its row: `since` is a year. */
export interface Link {
  readonly actor: string
  readonly cluster: string
  readonly role: string
  readonly since: number
}

/** S069: more than 100 written agreements between networks and universities; the ministry counts 102. */
const agreements = 102
/** Founders of the networks of model 3 beside the cluster that hosts them. */
const furtherFounders: Readonly<Record<string, readonly string[]>> = {
  'dk-cluster-018': ['dk-cluster-019', 'dk-cluster-021'],
  'dk-cluster-024': ['dk-cluster-023', 'dk-cluster-017'],
}
/** Roles that a draw picks from, each as often as it stands here. */
const roles = {
  knowledge: [
    'partner',
    'partner',
    'partner',
    'partner',
    'project',
    'project',
    'project',
    'board',
    'agreement',
    'founder',
  ],
  public: [
    'partner',
    'partner',
    'partner',
    'partner',
    'partner',
    'project',
    'project',
    'board',
    'financier',
    'founder',
  ],
  financing: ['financier', 'financier', 'financier', 'partner', 'board'],
} as const
const financing: readonly string[] = ['region', 'growth_forum', 'funder']

/** A year from `first` to 2016; the later of two draws, because networks grow. */
export function sinceYear(first: number, random: Random): number {
  const from = Math.min(first, 2016)
  return Math.max(random.between(from, 2016), random.between(from, 2016))
}

function drawnRole(actor: PoolActor, cluster: PlannedCluster, random: Random): string {
  if (actor.id === cluster.host) return 'host'
  if (actor.kind === 'university' && cluster.network) return 'partner'
  if (financing.includes(actor.type)) return random.pick(roles.financing)
  return random.pick(sectorOf[actor.kind] === 'public' ? roles.public : roles.knowledge)
}

function partnerLinks(clusters: readonly PlannedCluster[], drawn: DrawnPartners): Link[] {
  const random = randomStream('roles')
  return clusters.flatMap((cluster) =>
    (drawn.partners.get(cluster.id) ?? []).map((actor) => {
      const role = drawnRole(actor, cluster, random)
      const since = sinceYear(Math.max(cluster.founded, actor.from), random)
      const atStart = role === 'host' || (role === 'founder' && actor.from <= cluster.founded)
      return { actor: actor.id, cluster: cluster.id, role, since: atStart ? cluster.founded : since }
    }),
  )
}

/** Makes 102 of the links between networks and universities written agreements; hosts keep their stronger role. */
function withAgreements(links: readonly Link[], clusters: readonly PlannedCluster[]): Link[] {
  const networks = new Set(clusters.filter(({ network }) => network).map(({ id }) => id))
  const open = links.filter(
    ({ actor, cluster, role }) => actor.startsWith('dk-university-') && networks.has(cluster) && role === 'partner',
  )
  const chosen = new Set(randomStream('agreements').shuffled(open).slice(0, agreements))
  if (chosen.size < agreements)
    throw new Error(`Only ${chosen.size} links of universities and networks can be agreements.`)
  return links.map((link) => (chosen.has(link) ? { ...link, role: 'agreement' } : link))
}

/** Hosts that are no partners of the two sectors: an invented organisation behind a cluster, or another cluster. */
function furtherHosts(clusters: readonly PlannedCluster[]): Link[] {
  return clusters.flatMap((cluster) => {
    const host = hostOf(cluster)
    const founders = (furtherFounders[cluster.id] ?? []).map((actor) => ({ actor, role: 'founder' }))
    const ends = host && !host.institution ? [{ actor: host.id, role: 'host' }, ...founders] : founders
    return ends.map((end) => ({ ...end, cluster: cluster.id, since: cluster.founded }))
  })
}

/** The associations of regions and of municipalities work with some of the national and international clusters. */
function associationLinks(clusters: readonly PlannedCluster[], pool: readonly PoolActor[]): Link[] {
  const random = randomStream('associations')
  const wide = clusters.filter(({ level }) => level === 'national' || level === 'international')
  return pool
    .filter(({ kind }) => kind === 'other')
    .flatMap((actor) =>
      random
        .shuffled(wide)
        .slice(0, 8)
        .map((cluster) => ({
          actor: actor.id,
          cluster: cluster.id,
          role: 'partner',
          since: sinceYear(cluster.founded, random),
        })),
    )
}

export function institutionalLinks(
  clusters: readonly PlannedCluster[],
  pool: readonly PoolActor[],
  drawn: DrawnPartners,
): Link[] {
  return [
    ...withAgreements(partnerLinks(clusters, drawn), clusters),
    ...furtherHosts(clusters),
    ...associationLinks(clusters, pool),
  ]
}
