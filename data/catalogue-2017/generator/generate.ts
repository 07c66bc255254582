/** The whole of catalogue-2017: its tables in memory, the same on every run and every machine. */
import { fileURLToPath } from 'node:url'
import { danishPlaces } from '../../package/places.ts'
import { factsSource } from '../../package/realActors.ts'
import { referenceTables } from '../../package/reference.ts'
import type { PackageRow, PackageTables } from '../../package/writePackage.ts'
import { accountRows } from './accounts.ts'
import { plannedClusters } from './clusterPlan.ts'
import { clusterActors, clusterRows } from './clusters.ts'
import { clusterEvents } from './events.ts'
import { drawFirms } from './firms.ts'
import { inventedHosts } from './hosts.ts'
import { institutionalLinks } from './institutionalLinks.ts'
import { created, linkRows } from './linkRows.ts'
import { drawPartners } from './partners.ts'
import { partnerPool } from './pool.ts'
import type { PlantedLink } from './themes.ts'

const generatorSource: PackageRow = {
  id: 'source-generator',
  title: 'Klyngeatlas generator, catalogue-2017',
  publisher: 'Klyngeatlas',
  year: 2026,
  licence: 'CC-BY-4.0',
  retrieved: created,
  remark: 'Syntetiske data: trukket tilfældigt, ikke iagttaget. Synthetic data: drawn at random, not observed.',
}

interface Generated {
  readonly tables: PackageTables
  /** The planted themes, one row a planted link. */
  readonly planted: readonly PlantedLink[]
}

export function generate(): Generated {
  const reference = referenceTables()
  const clusters = plannedClusters()
  const pool = partnerPool()
  const drawn = drawPartners(clusters, pool)
  const firms = drawFirms(clusters)
  const { events, parties } = clusterEvents(clusters)
  const tables: PackageTables = {
    sources: [generatorSource, factsSource, ...reference.sources],
    places: danishPlaces(fileURLToPath(new URL('../../facts/', import.meta.url))),
    actors: [...clusterActors(clusters), ...pool.map(({ row }) => row), ...inventedHosts(clusters), ...firms.rows],
    clusters: clusterRows(clusters),
    links: linkRows([...institutionalLinks(clusters, pool, drawn), ...firms.links]),
    accounts: accountRows(clusters, firms),
    events,
    event_parties: parties,
    benchmarks: reference.benchmarks,
    terms: reference.terms,
    traits: reference.traits,
  }
  return { tables, planted: drawn.planted }
}
