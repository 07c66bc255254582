/**
 * Which institutions and public actors each cluster works with. In this order: its host, the universities of the networks,
 * the planted themes, one cluster for whoever has none yet, and the rest by attraction.
 */
import { attraction } from './attraction.ts'
import type { PlannedCluster } from './clusterPlan.ts'
import { plannedDegrees } from './degrees.ts'
import type { PoolActor } from './pool.ts'
import { type Random, randomStream } from './random.ts'
import { type PlantedLink, plantedLinks } from './themes.ts'

type PartnerSector = 'knowledge' | 'public'
/** Universities in the networks: together more than the 100 written agreements of S069, beside the hosts. */
const universitiesPerNetwork = 5
const networksWithOneMore = 12
/** What is left of the attraction of a theme's specialist to a cluster outside its theme. */
const outsideTheme = 0.35

/** The partners of one sector, filled up to the number planned for each cluster. */
interface Draw {
  readonly pool: readonly PoolActor[]
  readonly room: ReadonlyMap<string, number>
  readonly partners: ReadonlyMap<string, Set<PoolActor>>
  readonly pull: (actor: PoolActor, cluster: PlannedCluster) => number
}
export interface DrawnPartners {
  readonly partners: ReadonlyMap<string, readonly PoolActor[]>
  readonly planted: readonly PlantedLink[]
}

const partnersOf = (draw: Draw, cluster: PlannedCluster) => draw.partners.get(cluster.id) ?? new Set<PoolActor>()
const leftFor = (draw: Draw, cluster: PlannedCluster) =>
  (draw.room.get(cluster.id) ?? 0) - partnersOf(draw, cluster).size

/** Adds up to `count` of the candidates that are no partners yet, by attraction. */
function addByAttraction(
  draw: Draw,
  cluster: PlannedCluster,
  candidates: readonly PoolActor[],
  count: number,
  random: Random,
) {
  const partners = partnersOf(draw, cluster)
  const open = candidates.filter((actor) => !partners.has(actor))
  const weights = open.map((actor) => draw.pull(actor, cluster))
  for (let added = 0; added < Math.min(count, open.length); added++) {
    const chosen = random.weighted(weights)
    weights[chosen] = 0
    partners.add(open[chosen] as PoolActor)
  }
}

function addHostsAndUniversities(draw: Draw, clusters: readonly PlannedCluster[]) {
  const random = randomStream('universities')
  const universities = draw.pool.filter(({ kind }) => kind === 'university')
  const networks = clusters.filter(({ network }) => network)
  random.shuffled(networks).forEach((network, position) => {
    const host = draw.pool.find(({ id }) => id === network.host)
    if (host) partnersOf(draw, network).add(host)
    const count = universitiesPerNetwork + (position < networksWithOneMore ? 1 : 0)
    addByAttraction(draw, network, universities, count - (host?.kind === 'university' ? 1 : 0), random)
  })
}

function addOneForWhoeverHasNone(draw: Draw, clusters: readonly PlannedCluster[], random: Random) {
  const linked = new Set([...draw.partners.values()].flatMap((partners) => [...partners]))
  for (const actor of random.shuffled(draw.pool)) {
    if (linked.has(actor)) continue
    const weights = clusters.map((cluster) => draw.pull(actor, cluster) * Math.max(0, leftFor(draw, cluster)))
    partnersOf(draw, clusters[random.weighted(weights)] as PlannedCluster).add(actor)
  }
}

function fill(draw: Draw, clusters: readonly PlannedCluster[], random: Random) {
  for (const cluster of clusters) {
    const candidates = draw.pool.filter(({ kind }) => kind !== 'university' || !cluster.network)
    addByAttraction(draw, cluster, candidates, leftFor(draw, cluster), random)
  }
}

/** The attraction with the specialists of a theme held back from clusters outside it. */
function heldBack(pull: Draw['pull'], planted: readonly PlantedLink[]): Draw['pull'] {
  const themeOfActor = new Map(planted.map(({ actor, theme }) => [actor, theme]))
  const themeOfCluster = new Map(planted.map(({ cluster, theme }) => [cluster, theme]))
  return (actor, cluster) => {
    const theme = themeOfActor.get(actor.id)
    return pull(actor, cluster) * (theme && theme !== themeOfCluster.get(cluster.id) ? outsideTheme : 1)
  }
}

/** The partners of each cluster in the order in which they were drawn; for each sector exactly as many as planned. */
export function drawPartners(clusters: readonly PlannedCluster[], pool: readonly PoolActor[]): DrawnPartners {
  const partnersOnly = pool.filter(({ kind }) => kind !== 'other')
  const pull = attraction(partnersOnly)
  const room = { knowledge: plannedDegrees('knowledge', clusters), public: plannedDegrees('public', clusters) }
  const planted = plantedLinks(partnersOnly, clusters, pull, room)
  const draws = (['knowledge', 'public'] as const).map((sector: PartnerSector) => {
    const random = randomStream(`partners ${sector}`)
    const draw: Draw = {
      pool: partnersOnly.filter(({ kind }) => (kind === 'public') === (sector === 'public')),
      room: room[sector],
      partners: new Map(clusters.map(({ id }) => [id, new Set<PoolActor>()])),
      pull: heldBack(pull, planted),
    }
    if (sector === 'knowledge') addHostsAndUniversities(draw, clusters)
    const byId = new Map(draw.pool.map((actor) => [actor.id, actor]))
    for (const { cluster, actor } of planted) {
      const specialist = byId.get(actor)
      if (specialist) draw.partners.get(cluster)?.add(specialist)
    }
    addOneForWhoeverHasNone(draw, clusters, random)
    fill(draw, clusters, random)
    return draw
  })
  const partners = clusters.map(({ id }) => [id, draws.flatMap((draw) => [...(draw.partners.get(id) ?? [])])] as const)
  return { partners: new Map(partners), planted }
}
