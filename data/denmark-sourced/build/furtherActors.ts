/** Organisations that no table of actors has, but an event or a partner row names: actors of that source. */
import type { FactRow } from '../../package/factRow.ts'
import type { PackageRow } from '../../package/writePackage.ts'
import { type Citation, citations, confidenceOf } from './citations.ts'
import { eventRows, type Life } from './events.ts'
import { facts, judgements, listed } from './facts.ts'
import type { Names } from './names.ts'
import { partnerTables } from './partners.ts'

export interface FurtherActors {
  readonly actors: readonly PackageRow[]
  readonly clusters: readonly PackageRow[]
  readonly cited: readonly Citation[]
}

/** The first row that names each organisation: of the partners, else of the events. */
function witnesses(names: Names): Map<string, FactRow> {
  const rows = [
    ...partnerTables.flatMap(facts).map((row) => ({ row, said: [row.cluster ?? '', row.actor ?? ''] })),
    ...eventRows().map((row) => ({ row, said: [...listed(row.from), ...listed(row.to)] })),
  ]
  const found = new Map<string, FactRow>()
  for (const { row, said } of rows)
    for (const id of said.flatMap((name) => names.named(name)?.ids ?? [])) if (!found.has(id)) found.set(id, row)
  return found
}

/** Throws when no row names one of them: an organisation that no source names does not belong here. */
export function furtherActors(names: Names, lives: ReadonlyMap<string, Life>): FurtherActors {
  const found = witnesses(names)
  const profiles = new Map(judgements('clusterProfiles').map((row) => [row.id, row]))
  const known = judgements('furtherActors').map((further) => {
    const witness = found.get(further.id ?? '')
    const [citation] = citations(witness?.source ?? '')
    if (!witness || !citation) throw new Error(`No source names ${further.id}.`)
    return { further, witness, citation, profile: profiles.get(further.id), life: lives.get(further.id ?? '') ?? {} }
  })
  return {
    actors: known.map(({ further, witness, citation, profile, life }) => ({
      ...further,
      otherNames: listed(further.otherNames),
      validFrom: life.from ?? profile?.firstSeen,
      validTo: life.to,
      successor: life.successor,
      field: profile?.field,
      synthetic: false,
      source: citation.source.id,
      locator: witness.source,
      confidence: confidenceOf(witness.confidence ?? '', citation.recorded),
      remark: profile?.remark,
      remarkEn: profile?.remarkEn,
    })),
    clusters: known
      .filter(({ further }) => further.kind === 'cluster')
      .map(({ further, life }) => ({
        id: further.id,
        network: further.type === 'innovation_network',
        path: life.path,
        founded: life.from,
      })),
    cited: known.map(({ citation }) => citation),
  }
}
