/** The rows of the 42 clusters as actors and as clusters; what the models only tend to is drawn. */
import type { services } from '../../../api/domain/closedLists.ts'
import type { PackageRow } from '../../package/writePackage.ts'
import type { PlannedCluster } from './clusterPlan.ts'
import { type Random, randomStream } from './random.ts'

/** S020 and S021: what all secretariats do; S022: what some do beside it. */
const core: readonly (typeof services)[number][] = ['matchmaking', 'knowledge_bridging', 'facilitation']
const further: readonly (typeof services)[number][] = [
  'project_management',
  'cluster_development',
  'internationalisation',
  'technology_scouting',
  'events',
  'fundraising',
  'dissemination',
]
/** Per model, 0 for none: what a draw picks from, each as often as it stands here (note_models.csv). */
const tendencies: readonly {
  readonly legalForm: readonly string[]
  readonly body: readonly string[]
  readonly chairSector: readonly string[]
  readonly payingMembers: readonly string[]
}[] = [
  { legalForm: ['company', 'association'], body: ['board'], chairSector: ['firm', 'public'], payingMembers: ['most'] },
  {
    legalForm: ['university_unit'],
    body: ['steering_group', 'partnership'],
    chairSector: ['firm', 'firm', 'knowledge'],
    payingMembers: ['none'],
  },
  {
    legalForm: ['knowledge_institution_unit'],
    body: ['steering_group', 'partnership'],
    chairSector: ['firm', 'firm', 'knowledge', 'public'],
    payingMembers: ['none', 'none', 'few'],
  },
  {
    legalForm: ['cluster_unit'],
    body: ['steering_group', 'partnership'],
    chairSector: ['cluster', 'firm'],
    payingMembers: ['none'],
  },
  { legalForm: ['association'], body: ['board'], chairSector: ['firm'], payingMembers: ['all'] },
  {
    legalForm: ['association', 'association', 'association', 'foundation'],
    body: ['board'],
    chairSector: ['firm'],
    payingMembers: ['all', 'all', 'most'],
  },
  {
    legalForm: ['association', 'association', 'public_unit'],
    body: ['board', 'steering_group', 'advisory_board'],
    chairSector: ['firm', 'firm', 'public'],
    payingMembers: ['none', 'few', 'most', 'all'],
  },
]
/** S107: practically all regional clusters have paying members; this one has none. */
const regionalWithoutPayingMembers = 'dk-cluster-036'

function legalForm(cluster: PlannedCluster, random: Random): string {
  const drawn = random.pick(tendencies[cluster.model]?.legalForm ?? [])
  return cluster.host === 'foundation' ? 'foundation' : drawn
}

function clusterServices({ label, staff }: PlannedCluster, random: Random): readonly string[] {
  const international = label === 'gold' ? ['internationalisation'] : []
  const drawn = random.shuffled(further).slice(0, Math.min(further.length, 1 + Math.ceil(staff / 3)))
  const offered = new Set<string>([...core, ...international, ...drawn])
  return [...core, ...further].filter((service) => offered.has(service))
}

/** One row of the table of clusters for each planned cluster, in order. */
export function clusterRows(clusters: readonly PlannedCluster[]): PackageRow[] {
  const random = randomStream('cluster profiles')
  return clusters.map((cluster) => {
    const tendency = tendencies[cluster.model]
    const paying = random.pick(tendency?.payingMembers ?? [])
    return {
      id: cluster.id,
      network: cluster.network,
      level: cluster.level,
      status: 'catalogue',
      model: cluster.model || undefined,
      modelMethod: cluster.model ? 'synthetic' : undefined,
      path: cluster.path,
      label: cluster.label,
      labelDate: labelYear(cluster),
      founded: cluster.founded,
      legalForm: legalForm(cluster, random),
      body: random.pick(tendency?.body ?? []),
      chairSector: random.pick(tendency?.chairSector ?? []),
      payingMembers: cluster.id === regionalWithoutPayingMembers ? 'none' : paying,
      services: clusterServices(cluster, random),
    }
  })
}

/** The year of the label in force; undefined while it is in process. Labels are given since 2011 and renewed every second year. */
export function labelYear({ label, founded, number }: PlannedCluster): number | undefined {
  if (label === 'in_process') return undefined
  return Math.max(founded + 2, 2015 + (Number(number) % 3))
}

/** One row of the table of actors for each planned cluster, in order. */
export function clusterActors(clusters: readonly PlannedCluster[]): PackageRow[] {
  return clusters.map(({ id, number, name, network, model, field, municipality, region, lat, lon, founded }) => ({
    id,
    kind: 'cluster',
    type: network && model < 4 ? 'innovation_network' : 'cluster_organisation',
    name,
    municipality,
    region,
    lat,
    lon,
    validFrom: founded,
    field,
    synthetic: true,
    source: 'source-generator',
    locator: `clusterPlan.csv, ${number}`,
  }))
}
