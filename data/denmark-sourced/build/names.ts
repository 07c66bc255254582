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
  /** Undefined when neither a table nor the alias table knows the name. */
  named(name: string): Named | undefined
}

/** Each row of the facts tables by its number: actors, then clusters. */
function idsOfRows(actors: readonly RealActor[]): Map<string, string> {
  const ids = new Map(actors.map((actor) => [actor.factId, actor.id]))
  for (const { fact = '', id = '' } of judgements('clusterProfiles')) ids.set(fact, id)
  return ids
}

/** Names as the tables write them, then the alias table. `actors` are the organisations of the tables of actors. */
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
  const named = (name: string) => {
    const exact = byName.get(name)
    return aliases.get(name) ?? (exact ? { ids: [exact], part: false } : undefined)
  }
  return { id, named }
}
