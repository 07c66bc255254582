/** Rules of the subject on links: one a pair, and a role that fits the actor. */
import { firmRoles, partnerRoles } from '../domain/closedLists.ts'
import { kindsById } from './checkActors.ts'
import type { TypedTables } from './checkKeys.ts'
import type { Problems } from './problem.ts'

function checkPairs({ links }: TypedTables, problems: Problems): void {
  const first = new Map<string, number>()
  for (const [place, { actor, cluster }] of (links?.rows ?? []).entries()) {
    if (typeof actor !== 'string' || typeof cluster !== 'string') continue
    const line = links?.lines[place] ?? 0
    if (actor === cluster) {
      problems.add('links', line, 'actor', actor, '"actor" and "cluster" must be two different organisations.')
      continue
    }
    // Ids hold no blank. Two clusters share one link, so both directions are the same pair.
    const pair = actor < cluster ? `${actor} ${cluster}` : `${cluster} ${actor}`
    const earlier = first.get(pair)
    if (earlier === undefined) first.set(pair, line)
    else {
      const rule = `"actor" and "cluster" may be linked once, whichever way; line ${earlier} links the same two. Further roles and sources belong in evidence.`
      problems.add('links', line, 'actor', `${actor} and ${cluster}`, rule)
    }
  }
}

function checkRoles(content: TypedTables, problems: Problems): void {
  const kindOf = kindsById(content)
  for (const [place, { actor, role }] of (content.links?.rows ?? []).entries()) {
    const kind = typeof actor === 'string' ? kindOf.get(actor) : undefined
    if (!kind || typeof role !== 'string') continue
    const roles: readonly string[] = kind === 'firm' ? firmRoles : partnerRoles
    const rule =
      kind === 'firm'
        ? `"role" of a firm must be one of ${roles.join(', ')}: a firm is a member, not a partner.`
        : `"role" of an actor of the kind ${kind} must be one of ${roles.join(', ')}: only firms are members.`
    if (!roles.includes(role)) problems.add('links', content.links?.lines[place] ?? 0, 'role', role, rule)
  }
}

export function checkLinks(content: TypedTables, problems: Problems): void {
  checkPairs(content, problems)
  checkRoles(content, problems)
}

/** A data set that calls itself real may hold nothing invented. */
export function checkSynthetic({ actors, links, evidence }: TypedTables, problems: Problems): void {
  const rule = 'must not be synthetic: datapackage.json says that the data set is not.'
  for (const [place, { synthetic }] of (actors?.rows ?? []).entries()) {
    if (synthetic === true)
      problems.add('actors', actors?.lines[place] ?? 0, 'synthetic', 'true', `"synthetic" ${rule}`)
  }
  for (const [table, typed] of [['links', links] as const, ['evidence', evidence] as const]) {
    for (const [place, { method }] of (typed?.rows ?? []).entries()) {
      if (method === 'synthetic') problems.add(table, typed?.lines[place] ?? 0, 'method', method, `"method" ${rule}`)
    }
  }
}
