/** What the API must answer, worked out from the tables of a package by going through them from end to end. */
import * as lists from '../../api/domain/closedLists.ts'
import { foldText } from '../../api/domain/foldText.ts'
import type { Cells, Tables } from '../graph/tablesOf.ts'

export interface NaiveFilter {
  readonly [condition: string]: readonly string[] | readonly number[] | string | boolean | undefined
}

const sectors: Readonly<Record<string, string>> = { university: 'knowledge', gts: 'knowledge' }
const yearOf = (date: unknown, unknown: number): number => (date ? Number(String(date).slice(0, 4)) : unknown)
const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value)

function inList(list: readonly unknown[], value: unknown): number | undefined {
  const place = list.indexOf(value)
  return place < 0 ? undefined : place
}

const littleWords = 'af and den det for fra i in med of og pa the til under'.split(' ')

/** Whether one of the folded names has the word for its initials, with or without its little words, or, by three letters, for their beginning. */
function hasInitials(names: readonly string[], word: string): boolean {
  const initials = names.flatMap((name) => {
    const words = name.split(' ')
    const of = (some: readonly string[]) => some.map((one) => one[0] ?? '').join('')
    return [of(words), of(words.filter((one) => !littleWords.includes(one)))]
  })
  return /^[^ ]{2,}$/.test(word) && initials.some((all) => all === word || (word.length > 2 && all.startsWith(word)))
}

/** How well folded names match a folded text that they hold. */
function nameRank(names: readonly string[], phrase: string): number {
  if (names.includes(phrase)) return 0
  if (names[0]?.startsWith(phrase)) return 1
  if (names.some((name) => name.startsWith(phrase))) return 2
  if (hasInitials(names, phrase)) return 3
  const all = names.flatMap((name) => name.split(' '))
  return phrase.split(' ').every((word) => all.some((part) => part.startsWith(word))) ? 4 : 5
}

export function naiveAnswers(tables: Tables, year: number) {
  const collator = new Intl.Collator('da')
  const clusterRows = new Map(tables.clusters.map((row) => [row.id, row]))
  const actors = tables.actors
    .map((row): Cells => ({ ...clusterRows.get(row.id ?? null), ...row }))
    .sort((a, b) => collator.compare(String(a.name), String(b.name)) || (String(a.id) < String(b.id) ? -1 : 1))
  const byId = new Map(actors.map((actor) => [String(actor.id), actor]))
  const exists = (id: unknown): boolean => {
    const actor = byId.get(String(id))
    return yearOf(actor?.validFrom, 0) <= year && year <= yearOf(actor?.validTo, 9999)
  }
  const links = tables.links.filter(
    (link) =>
      yearOf(link.since, 0) <= year && year <= yearOf(link.until, 9999) && exists(link.actor) && exists(link.cluster),
  )
  const neighbours = new Map(actors.map(({ id }) => [String(id), new Set<string>()]))
  for (const { actor, cluster } of links) {
    neighbours.get(String(actor))?.add(String(cluster))
    neighbours.get(String(cluster))?.add(String(actor))
  }
  const isCluster = (id: string): boolean => byId.get(id)?.kind === 'cluster'
  const sectorOf = (actor: Cells): string => sectors[String(actor.kind)] ?? String(actor.kind)
  const names = new Map(
    actors.map((actor) => {
      const others = Array.isArray(actor.otherNames) ? actor.otherNames : []
      return [
        String(actor.id),
        [actor.name, actor.nameEn, ...others].filter(Boolean).map((name) => foldText(String(name))),
      ]
    }),
  )
  const holdsText = (id: string, text: string): boolean => {
    const words = foldText(text).split(' ').filter(Boolean)
    return words.length > 0 && words.every((word) => names.get(id)?.some((name) => name.includes(word)))
  }
  const property: Readonly<Record<string, (actor: Cells) => unknown>> = {
    kinds: ({ kind }) => kind,
    sectors: sectorOf,
    types: ({ type }) => type,
    regions: ({ region }) => region,
    municipalities: ({ municipality }) => municipality,
    fields: ({ field }) => field,
    levels: ({ level }) => level,
    labels: ({ label }) => label,
    models: ({ model }) => model,
  }
  function passes(actor: Cells, condition: string, asked: NaiveFilter[string]): boolean {
    const id = String(actor.id)
    if (condition === 'innovationNetwork') return actor.network === asked
    if (condition === 'text') return holdsText(id, String(asked))
    const list: readonly unknown[] = Array.isArray(asked) ? asked.map(lower) : []
    if (condition === 'clusters') return list.some((cluster) => neighbours.get(id)?.has(String(cluster)))
    return list.includes(property[condition]?.(actor) ?? Number.NaN)
  }
  const clustersOf = (id: string): number => [...(neighbours.get(id) ?? [])].filter(isCluster).length
  const places = new Map(actors.map(({ id }, place) => [String(id), place]))
  const orderOfPlaces = tables.places.map(({ name }) => String(name)).sort(collator.compare)
  const nameOfPlace = new Map(tables.places.map(({ code, name }) => [code, String(name)]))
  /** Small numbers come first; undefined is unknown. */
  const ranks: Readonly<Record<string, (id: string, near: readonly string[]) => number | undefined>> = {
    name: (id) => places.get(id),
    kind: (id) => inList(lists.kinds, byId.get(id)?.kind),
    type: (id) => inList(Object.values(lists.typesOf).flat(), byId.get(id)?.type),
    field: (id) => inList(lists.fields, byId.get(id)?.field),
    region: (id) => inList(orderOfPlaces, nameOfPlace.get(byId.get(id)?.region ?? null)),
    municipality: (id) => inList(orderOfPlaces, nameOfPlace.get(byId.get(id)?.municipality ?? null)),
    clusters: (id, near) => (isCluster(id) ? undefined : -near.filter((one) => neighbours.get(id)?.has(one)).length),
    partners: (id) => -(isCluster(id) ? (neighbours.get(id)?.size ?? 0) : clustersOf(id)),
    knowledge: (id) => ofSector(id, 'knowledge'),
    public: (id) => ofSector(id, 'public'),
    firms: (id) => (isCluster(id) ? -dedicated(id) : undefined),
  }
  const dedicated = (cluster: string): number =>
    links.filter((link) => link.cluster === cluster && link.role === 'dedicated').length
  function ofSector(id: string, sector: string): number | undefined {
    if (!isCluster(id)) return undefined
    return -actors.filter((actor) => neighbours.get(id)?.has(String(actor.id)) && sectorOf(actor) === sector).length
  }
  const ids = (list: readonly Cells[]): string[] => list.map(({ id }) => String(id))
  function filtered(filter: NaiveFilter, but?: string): Cells[] {
    const conditions = Object.entries(filter).filter(([name, asked]) => name !== but && asked !== undefined)
    return actors.filter((actor) => conditions.every(([name, asked]) => passes(actor, name, asked)))
  }
  return {
    ids: ids(actors),
    existingClusters: ids(actors).filter((id) => isCluster(id) && exists(id)),
    /** `near`: conditions on the clusters around which the actors stand; undefined: around any. */
    actors(filter: NaiveFilter, order = 'NAME', reverse = false, near?: NaiveFilter): string[] {
      const clusters = ids(filtered(near ?? {})).filter((id) => isCluster(id) && exists(id))
      const isNear = (id: string): boolean =>
        isCluster(id) ? clusters.includes(id) : clusters.some((one) => neighbours.get(id)?.has(one))
      const found = ids(filtered(filter)).filter((id) => !near || isNear(id))
      const list = found.map((id) => ({ id, rank: ranks[order.toLowerCase()]?.(id, clusters) }))
      const ahead = (rank: number | undefined): number => (rank === undefined ? Infinity : reverse ? -rank : rank)
      return list
        .sort((a, b) => (ahead(a.rank) === ahead(b.rank) ? 0 : ahead(a.rank) - ahead(b.rank)))
        .map(({ id }) => id)
    },
    /** Values and counts of one property under the other conditions. */
    facet(name: string, filter: NaiveFilter): Map<string, number> {
      const counts = new Map<string, number>()
      const own = name === 'innovationNetworks' ? 'innovationNetwork' : name
      for (const actor of filtered(filter, own)) {
        const value = name === 'innovationNetworks' ? actor.network : property[name]?.(actor)
        if (value !== null && value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
      }
      return counts
    },
    search(text: string): string[] {
      const phrase = foldText(text)
      const found = ids(actors).filter((id) => holdsText(id, text) || hasInitials(names.get(id) ?? [], phrase))
      const ranked = found.map((id) => {
        const own = names.get(id) ?? []
        return { id, rank: holdsText(id, text) ? nameRank(own, phrase) : 3 }
      })
      return ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id)
    },
    partners(cluster: string, sector?: string): string[] {
      const own = neighbours.get(cluster)
      const list = actors.filter((actor) => own?.has(String(actor.id)))
      return ids(list.filter((actor) => !sector || sectorOf(actor) === sector))
    },
    memberships: (id: string): string[] =>
      ids(actors).filter((other) => isCluster(other) && neighbours.get(id)?.has(other)),
    /** Distinct firms that are dedicated to a cluster. */
    dedicated,
    links,
  }
}
