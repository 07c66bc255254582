/** Planted themes: groups of clusters that share a pool of specialist partners far above chance, with known strength. */
import type { PlannedCluster } from './clusterPlan.ts'
import type { PoolActor } from './pool.ts'
import { randomStream } from './random.ts'

interface Theme {
  readonly name: string
  /** Numbers of the clusters of the plan. */
  readonly clusters: readonly string[]
  /** Share of the pool that each cluster of the theme is given. */
  readonly strength: number
}
export interface PlantedLink {
  readonly theme: string
  readonly cluster: string
  readonly actor: string
}

export const themes: readonly Theme[] = [
  { name: 'green-gas', clusters: ['001', '002', '003', '006'], strength: 0.85 },
  { name: 'water-and-coast', clusters: ['007', '008', '009', '012'], strength: 0.8 },
  { name: 'protein', clusters: ['011', '013', '014', '015'], strength: 0.75 },
  { name: 'robots-and-precision', clusters: ['016', '017', '019', '021'], strength: 0.7 },
  { name: 'care-and-clinic', clusters: ['033', '034', '036', '037'], strength: 0.65 },
  { name: 'secure-systems', clusters: ['029', '031', '032', '042'], strength: 0.6 },
]
/** Specialists of each sector in the pool of a theme. */
const poolSize = { knowledge: 10, public: 14 } as const
const specialists = new Set([
  'vocational_school',
  'hospital',
  'other_knowledge',
  'art_school',
  'business_academy',
  'municipality',
  'business_council',
  'other_public',
])

function drawPools(pool: readonly PoolActor[], clusters: readonly PlannedCluster[], pull: Pull) {
  const random = randomStream('theme pools')
  const free = new Set(pool.filter(({ type }) => specialists.has(type)))
  return themes.map((theme) => {
    const members = clusters.filter(({ number }) => theme.clusters.includes(number))
    // Squared, so that the field and the neighbourhood of the theme weigh more here than elsewhere.
    const fit = (actor: PoolActor) =>
      members.reduce((sum, cluster) => sum + pull(actor, cluster) * pull(actor, cluster), 0)
    const draw = (count: number, isPublic: boolean) =>
      Array.from({ length: count }, () => {
        const open = [...free].filter(({ kind }) => (kind === 'public') === isPublic)
        const chosen = open[random.weighted(open.map(fit))] as PoolActor
        free.delete(chosen)
        return chosen
      })
    return { theme, members, pool: { knowledge: draw(poolSize.knowledge, false), public: draw(poolSize.public, true) } }
  })
}
type Pull = (actor: PoolActor, cluster: PlannedCluster) => number
type Room = Readonly<Record<'knowledge' | 'public', ReadonlyMap<string, number>>>

/** The planted links: each cluster of a theme is given its strength of the pool, but never more than half of its partners of a sector. */
export function plantedLinks(
  pool: readonly PoolActor[],
  clusters: readonly PlannedCluster[],
  pull: Pull,
  room: Room,
): PlantedLink[] {
  const random = randomStream('planted links')
  return drawPools(pool, clusters, pull).flatMap(({ theme, members, pool: drawn }) =>
    members.flatMap((cluster) =>
      (['knowledge', 'public'] as const).flatMap((sector) => {
        const half = Math.floor((room[sector].get(cluster.id) ?? 0) / 2)
        const count = Math.min(half, Math.round(theme.strength * poolSize[sector]))
        return random
          .shuffled(drawn[sector])
          .slice(0, count)
          .map((actor) => ({ theme: theme.name, cluster: cluster.id, actor: actor.id }))
      }),
    ),
  )
}
