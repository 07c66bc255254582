/** How large the data of a version are: what lists are bounded by before a question is executed. */
import { type Sector, sectors } from '../domain/closedLists.ts'
import type { Projection } from '../domain/projection.ts'
import { sectorOfKind } from '../domain/yearNetwork.ts'
import { perVersion } from '../questions/memory/perVersion.ts'

type PerSector = Readonly<Record<Sector, number>>

/** Whatever the year: no year has more. */
export interface DataSizes {
  readonly clusters: number
  readonly actors: PerSector
  readonly links: PerSector
  /** Partners of the cluster that has most of them. */
  readonly mostPartners: PerSector
  /** Clusters of the actor that has most of them. */
  readonly mostClusters: number
}

const none = (): Record<Sector, number> => ({ cluster: 0, knowledge: 0, public: 0, firm: 0, other: 0 })

function sizesOf({ kind, clusters, start, partner }: Projection): DataSizes {
  const [actors, links, mostPartners] = [none(), none(), none()]
  const sectorAt = (actor: number): Sector => sectorOfKind[kind[actor] ?? 0] ?? 'other'
  const degree = new Int32Array(kind.length)
  for (const one of kind) actors[sectorOfKind[one] ?? 'other'] += 1
  clusters.forEach((_, position) => {
    const own = none()
    for (const actor of partner.subarray(start[position], start[position + 1])) {
      own[sectorAt(actor)] += 1
      degree[actor] = (degree[actor] ?? 0) + 1
    }
    for (const sector of sectors) {
      links[sector] += own[sector]
      mostPartners[sector] = Math.max(mostPartners[sector], own[sector])
    }
  })
  const mostClusters = degree.reduce((most, one) => Math.max(most, one), 0)
  return { clusters: clusters.length, actors, links, mostPartners, mostClusters }
}

/** Once a version. Errors: those of reading the projection. */
export const dataSizes = perVersion(async (graph) => sizesOf(await graph.projection()))

/** Of these sectors together; of all unless some are named. */
export function together(of: PerSector, asked: readonly Sector[] = sectors): number {
  return asked.reduce((sum, sector) => sum + of[sector], 0)
}
