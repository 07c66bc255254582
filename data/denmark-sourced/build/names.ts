/** Who is meant by a name or a row number of the facts tables: one organisation has one id, whatever it is called. */
import type { RealActor } from '../../package/realActors.ts'
import { facts, judgements, listed } from './facts.ts'

export interface Named {
  /** The organisations meant; none when the words name no organisation. */
  readonly ids: readonly string[]
  /** True when only a part of the organisation is meant, or it only took part: it does not end with the event. */
  readonly part: boolean
}

export interface Names {
  /** The id of a row of a facts table, such as C09, I17 or X055. Throws on a row that is not imported. */
  id(fact: string): string
  /** Undefined when neither a table, the alias table nor the table of spellings knows the name. */
  named(name: string): Named | undefined
  /** Whether an id is that of a firm. */
  isFirm(id: string): boolean
}

/** Each row of the facts tables by its number: actors, then clusters. */
function idsOfRows(actors: readonly RealActor[]): Map<string, string> {
  const ids = new Map(actors.map((actor) => [actor.factId, actor.id]))
  for (const { fact = '', id = '' } of judgements('clusterProfiles')) ids.set(fact, id)
  return ids
}

/** The names that mean the same organisation as each spelling: a shared canonical name joins them. */
function spellings(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { alias = '', canonical = '' } of facts('name_aliases')) {
    const group = groups.get(canonical) ?? [canonical]
    group.push(alias)
    groups.set(canonical, group)
  }
  return new Map([...groups.values()].flatMap((group) => group.map((name) => [name, group] as const)))
}

/** Judged names, then names as the tables write them, then other spellings of these. `actors` are the organisations of the tables of actors. */
export function names(actors: readonly RealActor[]): Names {
  const ids = idsOfRows(actors)
  const id = (fact: string) => {
    const found = fact.startsWith('dk-') ? fact : ids.get(fact)
    if (!found) throw new Error(`No organisation is imported from the row ${fact}.`)
    return found
  }
  const clusters = [...facts('national_clusters_2021'), ...facts('clusters_2017')]
  const byName = new Map([
    ...actors.map((actor): [string, string] => [actor.name, actor.id]),
    ...clusters.map((row): [string, string] => [row.name ?? '', ids.get(row.id ?? '') ?? '']),
    ...judgements('furtherActors').map((row): [string, string] => [row.name ?? '', row.id ?? '']),
  ])
  const aliases = new Map(
    judgements('aliases').map(({ name, actors: meant, part }) => [
      name,
      { ids: listed(meant).map(id), part: part === 'true' },
    ]),
  )
  const asWritten = (name: string) => {
    const exact = byName.get(name)
    return aliases.get(name) ?? (exact ? { ids: [exact], part: false } : undefined)
  }
  const groups = spellings()
  const named = (name: string) =>
    asWritten(name) ?? (groups.get(name) ?? []).map(asWritten).find((found) => found !== undefined)
  const firms = new Set([
    ...actors.filter(({ kind }) => kind === 'firm').map((actor) => actor.id),
    ...judgements('furtherActors').flatMap((row) => (row.kind === 'firm' ? [row.id] : [])),
  ])
  return { id, named, isFirm: (actor) => firms.has(actor) }
}
