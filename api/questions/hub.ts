/** Is an actor a hub of its sector, and by which number? */
import { LRUCache } from 'lru-cache'
import { type Sector, sectorOfWord } from '../domain/closedLists.ts'
import { type Coverage, coverageOfSector } from '../domain/coverage.ts'
import { bipartite } from '../domain/overlap/bipartite.ts'
import { hubPercentileBounds } from '../domain/overlap/bounds.ts'
import { type Hubs, type HubThreshold, hubs } from '../domain/overlap/hubs.ts'
import type { Graph } from '../graph/graph.ts'
import type { Asking } from './asking.ts'
import { within } from './checks.ts'
import { perVersion } from './memory/perVersion.ts'
import { networkOf } from './memory/yearNetworkOf.ts'

interface SectorHubs extends Hubs {
  /** Position among the partners of the sector, by actor number. */
  readonly place: ReadonlyMap<number, number>
  readonly coverage: Coverage
}
/** The rule in numbers, and how many clusters it rests on. */
export interface CoveredThreshold extends HubThreshold {
  readonly coverage: Coverage
}
const kept = perVersion(() => new LRUCache<string, SectorHubs>({ max: 16 }))

interface SectorArguments {
  readonly sector: Sector
  readonly percentile: number
  readonly year: number | null | undefined
}

/** The hubs of one sector in a year; a list of actors asks for the same ones again and again. */
async function sectorHubs(graph: Graph, { sector, percentile, year }: SectorArguments): Promise<SectorHubs> {
  const known = kept(graph)
  const [yearly, directory] = await Promise.all([networkOf(graph, year), graph.directory()])
  const key = `${sector} ${percentile} ${yearly.year}`
  const found = known.get(key)
  if (found) return found
  const network = bipartite(yearly, directory, { sectors: [sector] })
  const place = new Map(Array.from(network.actors, (actor, position) => [actor, position]))
  const covered = coverageOfSector(yearly, sector, graph.dataset.synthetic)
  const worked = { ...hubs(network, percentile), place, coverage: covered }
  known.set(key, worked)
  return worked
}

interface HubArguments {
  readonly id: string
  readonly kind: string
  readonly hubPercentile?: number | null
  readonly year?: number | null
}
export interface AskedHub {
  /** Null where too few clusters are observed for a verdict. */
  readonly hub: boolean | null
  /** Null when the sector has no actor with a cluster. */
  readonly rule: CoveredThreshold | null
}

/** Null when the actor has no cluster in the year. Errors: BAD_USER_INPUT for the percentile or the year. */
export async function askHub(
  { graph }: Pick<Asking, 'graph'>,
  { id, kind, hubPercentile, year }: HubArguments,
): Promise<AskedHub | null> {
  const sector = sectorOfWord(kind)
  const percentile = within('hubPercentile', hubPercentile, hubPercentileBounds)
  const { hub, rule, place, coverage } = await sectorHubs(graph, { sector, percentile, year })
  const { numberOf } = await graph.projection()
  const partner = place.get(numberOf.get(id) ?? -1)
  if (partner === undefined) return null
  const threshold = rule.find((one) => one.sector === sector)
  return {
    hub: coverage.sufficient ? hub[partner] === 1 : null,
    rule: threshold ? { ...threshold, coverage } : null,
  }
}
