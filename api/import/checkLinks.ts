/** Rules of the subject on links: one a pair, and a role that fits the actor. */
import { firmRoles, type Kind, partnerRoles } from '../domain/closedLists.ts'
import { kindsById } from './checkActors.ts'
import type { TypedTables } from './checkKeys.ts'
import type { Problems } from './problem.ts'
import { eachRow } from './readTable.ts'

/** Ids hold no blank. Two clusters share one link, so both directions are the same pair. */
function pairOf(actor: string, cluster: string): string {
  return actor < cluster ? `${actor} ${cluster}` : `${cluster} ${actor}`
}

function checkPairs({ links }: TypedTables, problems: Problems): void {
  const first = new Map<string, number>()
  for (const { row, line } of eachRow(links)) {
    const { actor, cluster } = row
    if (typeof actor !== 'string' || typeof cluster !== 'string') continue
    if (actor === cluster)
      problems.add('links', line, 'actor', actor, '"actor" and "cluster" must be two different organisations.')
    const earlier = first.get(pairOf(actor, cluster))
    first.set(pairOf(actor, cluster), earlier ?? line)
    const rule = `"actor" and "cluster" may be linked once, whichever way; line ${earlier} links the same two. Further roles and sources belong in evidence.`
    if (earlier !== undefined) problems.add('links', line, 'actor', `${actor} and ${cluster}`, rule)
  }
}

function roleRule(kind: Kind): { readonly roles: readonly string[]; readonly rule: string } {
  return kind === 'firm'
    ? { roles: firmRoles, rule: `of a firm must be one of ${firmRoles.join(', ')}: a firm is a member, not a partner.` }
    : {
        roles: partnerRoles,
        rule: `of the kind ${kind} must be one of ${partnerRoles.join(', ')}: only firms are members.`,
      }
}

function checkRoles(content: TypedTables, problems: Problems): void {
  const kindOf = kindsById(content)
  for (const { row, line } of eachRow(content.links)) {
    const kind = kindOf.get(String(row.actor))
    if (!kind || typeof row.role !== 'string') continue
    const { roles, rule } = roleRule(kind)
    if (!roles.includes(row.role)) problems.add('links', line, 'role', row.role, `"role" ${rule}`)
  }
}

export function checkLinks(content: TypedTables, problems: Problems): void {
  checkPairs(content, problems)
  checkRoles(content, problems)
}

const marks = [
  ['actors', 'synthetic', true],
  ['links', 'method', 'synthetic'],
  ['evidence', 'method', 'synthetic'],
] as const

/** A data set that calls itself real may hold nothing invented. */
export function checkNotSynthetic(content: TypedTables, problems: Problems): void {
  for (const [table, column, mark] of marks) {
    const rule = `"${column}" must not be ${mark}: datapackage.json says that the data set is not synthetic.`
    for (const { row, line } of eachRow(content[table]))
      if (row[column] === mark) problems.add(table, line, column, String(mark), rule)
  }
}
