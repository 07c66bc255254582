/** Partners, hosts and founders that public sources name, as statements about links. */
import { present } from '../../package/factRow.ts'
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
  led_by: 'partner',
  director: 'partner',
  supported_by: 'partner',
  strategic_partner: 'partner',
  partner: 'partner',
}

function role(relation: string): LinkFact['role'] {
  const found = roleOf[relation]
  if (!found) throw new Error(`"${relation}" stands for no role.`)
  return found
}

export interface Partners {
  readonly statements: readonly LinkFact[]
  readonly cited: readonly Citation[]
  /** Rows whose actor no table knows: they are known gaps. */
  readonly unresolved: readonly { readonly cluster: string; readonly actor: string }[]
}

/** Every row of `real_cluster_partners`, one statement for each source that it cites. Throws on an unknown cluster. */
export function partners(names: Names): Partners {
  const statements: LinkFact[] = []
  const cited: Citation[] = []
  const unresolved: { cluster: string; actor: string }[] = []
  for (const row of facts('real_cluster_partners')) {
    const { cluster = '', relation = '', actor = '', confidence = '', source = '' } = row
    const [clusterId] = names.named(cluster)?.ids ?? []
    const [actorId] = names.named(actor)?.ids ?? []
    if (!clusterId) throw new Error(`No cluster is called "${cluster}".`)
    if (!actorId) {
      unresolved.push({ cluster, actor })
      continue
    }
    for (const citation of citations(source)) {
      cited.push(citation)
      statements.push({
        actor: actorId,
        cluster: clusterId,
        role: role(relation),
        since: present(row.since),
        until: present(row.until),
        source: citation.source.id,
        locator: `${citation.locator}: "${actor}" (${relation})`,
        method: citation.method,
        confidence: confidenceOf(confidence, citation.recorded),
      })
    }
  }
  return { statements, cited, unresolved }
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
      role: role(relation),
      since: undefined,
      until: undefined,
      source: citation.source.id,
      locator: `${citation.locator}: "${row?.host}" (${relation})`,
      method: method as Method,
      confidence: confidenceOf(confidence, citation.recorded),
    }
  })
}
