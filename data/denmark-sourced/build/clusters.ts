/** The real clusters around 2016–18 and the national clusters of 2021, as actors and as clusters. */
import { labels } from '../../../api/domain/closedLists.ts'
import { type FactRow, present } from '../../package/factRow.ts'
import type { PackageRow } from '../../package/writePackage.ts'
import { type Citation, citations, confidenceOf, isMemory } from './citations.ts'
import type { Life } from './events.ts'
import { facts, isoDate, judgements, listed } from './facts.ts'
import type { Trace } from './lastSeen.ts'

export interface Clusters {
  readonly actors: readonly PackageRow[]
  readonly clusters: readonly PackageRow[]
  readonly cited: readonly Citation[]
  /** When the tables speak of each cluster: around 2017, or as a national cluster in 2021, and when it was labelled. */
  readonly traces: readonly Trace[]
  /** Clusters that were only remembered: known gaps. */
  readonly remembered: readonly FactRow[]
}
/** The row of a cluster, with the profile that this folder gives it. */
interface Known {
  readonly row: FactRow
  /** The rows under which the same cluster goes on. */
  readonly later: readonly FactRow[]
  readonly profile: FactRow
  readonly citation: Citation
  readonly life: Life
}

const isNetwork = (row: FactRow) => row.innovation_network_2014_18 === 'yes'

function status(row: FactRow): string | undefined {
  if (row.in_catalogue_2017?.startsWith('yes')) return 'catalogue'
  if (row.kind === 'emerging') return 'emerging'
  return row.status?.startsWith('closed') ? 'ended' : undefined
}

function actorOf({ row, later, profile, citation, life }: Known): PackageRow {
  return {
    id: profile.id,
    kind: 'cluster',
    type: isNetwork(row) ? 'innovation_network' : 'cluster_organisation',
    name: row.name,
    otherNames: listed(profile.otherNames),
    municipality: row.municipality_code,
    region: row.region_code,
    cvr: profile.cvr,
    validFrom: life.from ?? isoDate(row.founded) ?? present(profile.firstSeen),
    validTo: life.to,
    successor: life.successor,
    field: profile.field,
    synthetic: false,
    source: citation.source.id,
    locator: [row.source, ...later.map(({ source }) => `as a national cluster of 2021: ${source}`)].join('; '),
    confidence: confidenceOf(row.confidence ?? '', citation.recorded),
    remark: profile.remark,
    remarkEn: profile.remarkEn,
  }
}

function clusterOf({ row, profile, life }: Known): PackageRow {
  const label = labels.find((word) => word === row.label)
  return {
    id: profile.id,
    network: isNetwork(row),
    level: profile.level,
    status: status(row),
    model: row.model,
    modelMethod: row.model ? 'inferred' : '',
    path: life.path,
    label,
    labelDate: label && isoDate(row.label_date),
    founded: life.from ?? isoDate(row.founded),
  }
}

/**
 * A national cluster of 2021 that goes on from a cluster of 2017 under its name is that cluster: it has one row, from 2017.
 * `lives` is what the events say about beginnings and ends. Throws on a cluster without profile or source.
 */
export function clusters(lives: ReadonlyMap<string, Life>): Clusters {
  const profiles = new Map(judgements('clusterProfiles').map((row) => [row.fact, row]))
  const all = [...facts('clusters_2017'), ...facts('national_clusters_2021')]
  const known = new Map<string, Known>()
  for (const row of all.filter(({ source = '' }) => !isMemory(source))) {
    const profile = profiles.get(row.id)
    const [citation] = citations(row.source ?? '')
    if (!profile?.id || !citation) throw new Error(`The cluster ${row.id} has no profile or no source.`)
    const before = known.get(profile.id)
    const fresh = { row, later: [], profile, citation, life: lives.get(profile.id) ?? {} }
    known.set(profile.id, before ? { ...before, later: [...before.later, row] } : fresh)
  }
  const kept = [...known.values()]
  return {
    actors: kept.map(actorOf),
    clusters: kept.map(clusterOf),
    cited: kept.map(({ citation }) => citation),
    traces: kept.flatMap(({ row, later, profile }) =>
      [row, ...later].map(({ id = '', label_date }) => ({
        ids: [profile.id],
        dates: [id.startsWith('N') ? '2021' : '2017', isoDate(label_date)],
      })),
    ),
    remembered: all.filter(({ source = '' }) => isMemory(source)),
  }
}
