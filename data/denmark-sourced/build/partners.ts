/** Partners, hosts and founders that public sources name, as statements about links. */
import { type FactRow, present } from '../../package/factRow.ts'
import { type Citation, citations, confidenceOf, type Method } from './citations.ts'
import { facts, judgements } from './facts.ts'
import type { LinkFact } from './links.ts'
import type { Names } from './names.ts'

/** The role that a relation stands for; the original word stays in the locator. */
const roleOf: Readonly<Record<string, LinkFact['role']>> = {
  hosted_by: 'host',
  secretariat_at: 'host',
  rehosted_at: 'host',
  host: 'host',
  'host, shared': 'host',
  'host, earlier': 'host',
  founded_by: 'founder',
  financed_by: 'financier',
  board_member: 'board',
  agreement_with: 'agreement',
  project_with: 'project',
  member: 'partner',
  led_by: 'partner',
  director: 'partner',
  supported_by: 'partner',
  strategic_partner: 'partner',
  partner: 'partner',
}

/** The tables that say which source names which partner of a cluster. */
export const partnerTables = ['real_cluster_partners', 'real_cluster_partners_2', 'real_cluster_partners_3'] as const

/** A firm takes part in a cluster, whatever else it is to it; only a shared project is told apart. */
function role(relation: string, firm: boolean): LinkFact['role'] {
  const found = roleOf[relation]
  if (!found) throw new Error(`"${relation}" stands for no role.`)
  return firm && found !== 'project' ? 'participant' : found
}

/** A row with a date of its own holds from then on; one that speaks of a grant or a project holds in that year only. */
function period(row: FactRow): Pick<LinkFact, 'since' | 'until'> {
  const once = ['project_with', 'financed_by'].includes(row.relation ?? '')
  const dated = present(row.dated)
  return { since: present(row.since) ?? dated, until: present(row.until) ?? (once ? dated : undefined) }
}

const keyOf = ({ cluster, relation, actor }: FactRow) => [cluster, relation, actor].join('|')

/** The sources of a row; an address that was found later takes the place of the page whose address was not recorded. */
function sourcesOf(row: FactRow, addresses: ReadonlyMap<string, string | undefined>): Citation[] {
  const address = addresses.get(keyOf(row))
  const own = citations(row.source ?? '')
  return address ? [...citations(address), ...own.filter(({ recorded }) => recorded)] : own
}

export interface Partners {
  readonly statements: readonly LinkFact[]
  readonly cited: readonly Citation[]
}

/** Every row of `partnerTables`, one statement for each source that it cites. Throws on an unknown name. */
export function partners(names: Names): Partners {
  const statements: LinkFact[] = []
  const cited: Citation[] = []
  const addresses = new Map(facts('link_addresses').map((row) => [keyOf(row), row.source]))
  for (const row of partnerTables.flatMap(facts)) {
    const { cluster = '', relation = '', actor = '', confidence = '' } = row
    const when = row.remark ? `, ${row.remark}` : ''
    const [clusterId] = names.named(cluster)?.ids ?? []
    const [actorId] = names.named(actor)?.ids ?? []
    if (!clusterId) throw new Error(`No cluster is called "${cluster}".`)
    if (!actorId) throw new Error(`No organisation is called "${actor}", partner of ${cluster}.`)
    for (const citation of sourcesOf(row, addresses)) {
      cited.push(citation)
      statements.push({
        actor: actorId,
        cluster: clusterId,
        role: role(relation, names.isFirm(actorId)),
        ...period(row),
        source: citation.source.id,
        locator: `${citation.locator}: "${actor}" (${relation})${when}`,
        method: citation.method,
        confidence: confidenceOf(confidence, citation.recorded),
      })
    }
  }
  return { statements, cited }
}

/** Hosts that only the table of clusters names: judged one by one, each cited with the sources of its cluster. */
export function furtherHosts(names: Names): LinkFact[] {
  const clusters = new Map(facts('clusters_2017').map((row) => [row.id, row]))
  return judgements('hosts').map(({ cluster = '', actor = '', relation = '', method, confidence = '' }) => {
    const row = clusters.get(cluster)
    const [citation] = citations(row?.source ?? '')
    if (!citation) throw new Error(`The cluster ${cluster} has no source.`)
    return {
      actor: names.id(actor),
      cluster: names.id(cluster),
      role: role(relation, false),
      since: undefined,
      until: undefined,
      source: citation.source.id,
      locator: `${citation.locator}: "${row?.host}" (${relation})`,
      method: method as Method,
      confidence: confidenceOf(confidence, citation.recorded),
    }
  })
}
