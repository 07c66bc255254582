/** Projects of the European Regional Development Fund and Social Fund: who took part in a project with a cluster. */
import type { FactRow } from '../../package/factRow.ts'
import { type Confidence, confidenceOf, erdfSource, weakest } from './citations.ts'
import { facts, listed } from './facts.ts'
import type { LinkFact } from './links.ts'
import type { Names } from './names.ts'

/** How a cluster appears in a project. A shared project is not membership, and some clusters appear through another body. */
const bases: Readonly<Record<string, { readonly words: string; readonly weak: boolean }>> = {
  name: { words: 'klyngen ved navn / the cluster by name', weak: false },
  alt_name: { words: 'klyngen under et andet navn / the cluster by another name', weak: false },
  legal_unit: { words: 'klyngen ved sin juridiske enhed / the cluster by its legal unit', weak: false },
  project_is_cluster: { words: 'projektet er klyngens eget / the project is the cluster itself', weak: false },
  host: { words: 'klyngen gennem sin vært / the cluster through its host', weak: true },
  predecessor: { words: 'klyngen gennem en forgænger / the cluster through a predecessor', weak: true },
  predecessor_project: { words: 'forgængerprojekt for klyngen / a predecessor project of the cluster', weak: true },
}

interface Shared {
  readonly project: FactRow
  /** The basis of each cluster of the project, by row of the facts. */
  readonly basisOf: ReadonlyMap<string, string>
  readonly rows: readonly FactRow[]
}

function basis(word: string) {
  const found = bases[word]
  if (!found) throw new Error(`"${word}" is no way in which a cluster appears in a project.`)
  return found
}

/** What identifies one end of a link: its own row, and for a cluster each row that stands for it. */
function sureness(row: FactRow): Confidence {
  const weak = listed(row.cluster_basis).some((word) => basis(word).weak)
  return weak ? 'uncertain' : confidenceOf(row.confidence ?? '', true)
}

function statement({ project, basisOf, rows }: Shared, row: FactRow, cluster: string, names: Names): LinkFact {
  const own = rows.filter((other) => listed(other.cluster_id).includes(cluster))
  const ways = [cluster, row.actor_id ?? ''].flatMap((id) => basisOf.get(id) ?? []).map(basis)
  const said = [row, ...own.filter((other) => other !== row)].map((one) => `"${one.name_in_source}" (${one.role})`)
  return {
    actor: names.id(row.actor_id ?? ''),
    cluster: names.id(cluster),
    role: 'project',
    since: project.start,
    until: project.end,
    source: erdfSource.id,
    locator: `${project.source_file}, row ${project.source_row}: ${project.id} "${project.title}", ${project.start}/${project.end}; ${said.join(', ')}; ${[...new Set(ways.map(({ words }) => words))].join('; ')}`,
    method: 'register',
    confidence: weakest([
      ...[row, ...own].map(sureness),
      ...ways.map(({ weak }) => (weak ? 'uncertain' : 'confirmed')),
    ]),
  }
}

/** Two clusters of one project are one statement, made from the row of the smaller id. */
function statements(shared: Shared, names: Names): LinkFact[] {
  const { basisOf, rows } = shared
  const present = new Set(rows.map(({ actor_id }) => actor_id))
  return [...basisOf.keys()].flatMap((cluster) =>
    rows
      .filter(({ actor_id = '' }) => actor_id !== cluster)
      .filter(({ actor_id = '' }) => !(basisOf.has(actor_id) && present.has(cluster) && actor_id > cluster))
      .map((row) => statement(shared, row, cluster, names)),
  )
}

export interface Projects {
  readonly statements: readonly LinkFact[]
  /** Participations of a cluster in a project of which nobody but itself is known: they make no link. */
  readonly alone: readonly FactRow[]
}

/** Every participation of `erdf_participations` with every other cluster of its project. */
export function projects(names: Names): Projects {
  const participations = facts('erdf_participations')
  const all = facts('erdf_projects').map((project): Shared => {
    const basisOf = new Map(listed(project.cluster_basis).map((pair) => pair.split('=') as [string, string]))
    return { project, basisOf, rows: participations.filter((row) => row.project_id === project.id) }
  })
  return {
    statements: all.flatMap((shared) => statements(shared, names)),
    alone: all.flatMap(({ rows, basisOf }) =>
      rows.length === 1 ? rows.filter(({ actor_id = '' }) => basisOf.has(actor_id)) : [],
    ),
  }
}
