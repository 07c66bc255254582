/** How strongly an institution and a cluster attract each other: size, field and distance multiplied. */
import type { ActorType } from '../../../api/domain/closedLists.ts'
import { homeFields } from './affinity.ts'
import type { Field, Level, PlannedCluster } from './clusterPlan.ts'
import type { PoolActor } from './pool.ts'
import { randomStream } from './random.ts'

/** Size by type; a type that is not named counts 4. */
const size: Partial<Record<ActorType, number>> = {
  university: 60,
  gts: 36,
  sector_research: 14,
  university_college: 20,
  business_academy: 14,
  hospital: 8,
  art_school: 8,
  knowledge_centre: 10,
  think_tank: 8,
  vocational_school: 5,
  region: 60,
  growth_house: 34,
  growth_forum: 20,
  funder: 30,
  innovation_environment: 20,
  agency: 14,
  ministry: 9,
  municipality: 9,
  business_council: 5,
}
const nationwide: readonly ActorType[] = [
  'university',
  'gts',
  'sector_research',
  'ministry',
  'agency',
  'funder',
  'think_tank',
]
/** Business promotion is the task of the first five, and of no interest to the others: factors on the size of their type. */
const task: Readonly<Record<string, number>> = {
  'dk-public-innovationsfonden': 2,
  'dk-public-erhvervs-og-vekstministeriet': 3,
  'dk-public-uddannelses-og-forskningsministeriet': 3,
  'dk-public-erhvervsstyrelsen': 3,
  'dk-public-eksportradet': 2,
  'dk-public-statsministeriet': 0.1,
  'dk-public-justitsministeriet': 0.1,
  'dk-public-kirkeministeriet': 0.05,
  'dk-public-skatteministeriet': 0.1,
  'dk-public-finansministeriet': 0.3,
  'dk-public-udlendinge-integrations-og-boligministeriet': 0.3,
  'dk-public-ministeriet-for-born-undervisning-og-ligestilling': 0.4,
}
/** Kilometres at which attraction has fallen to a half. */
const reach: Readonly<Record<Level, number>> = { local: 25, regional: 50, national: 130, international: 200 }

interface Located {
  readonly lat: number | undefined
  readonly lon: number | undefined
}

/**
 * Kilometres between two points in Denmark on a flat map about 56° north, where a degree is 111.2 km north and 62.2 km
 * east: within 3 % anywhere in Denmark, and free of functions whose last digit differs between machines. Undefined without a place.
 */
export function kilometresApart(a: Located, b: Located): number | undefined {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return undefined
  const north = (a.lat - b.lat) * 111.2
  const east = (a.lon - b.lon) * 62.2
  return Math.sqrt(north * north + east * east)
}

/** 1 next door, ½ at the reach of the level, 0.2 at twice that. */
export function nearness(kilometres: number, level: Level): number {
  const share = kilometres / reach[level]
  return 1 / (1 + share * share)
}

function closeness(actor: PoolActor, cluster: PlannedCluster): number {
  if (nationwide.includes(actor.type)) return 0.6
  const kilometres = kilometresApart(actor, cluster)
  if (kilometres !== undefined) return nearness(kilometres, cluster.level)
  if (!actor.region) return 0.3
  return actor.region === cluster.region ? 1 : nearness(180, cluster.level)
}

/** A function that answers how strongly an actor of the pool and a cluster attract each other, above 0, without a unit. */
export function attraction(pool: readonly PoolActor[]): (actor: PoolActor, cluster: PlannedCluster) => number {
  const random = randomStream('size')
  const home: ReadonlyMap<string, ReadonlySet<Field>> = homeFields(pool)
  const inMunicipality = new Map<string | undefined, number>()
  for (const { municipality } of pool) inMunicipality.set(municipality, (inMunicipality.get(municipality) ?? 0) + 1)
  const ownSize = new Map(
    pool.map((actor) => {
      const town = actor.type === 'municipality' ? (inMunicipality.get(actor.municipality) ?? 1) / 3 : 1
      return [actor.id, (size[actor.type] ?? 4) * town * (task[actor.id] ?? 1) * random.pick([0.5, 0.8, 1, 1.2, 2])]
    }),
  )
  return (actor, cluster) => {
    const field = home.get(actor.id)?.has(cluster.field) ? 4 : 0.4
    return (ownSize.get(actor.id) ?? 1) * field * closeness(actor, cluster)
  }
}
