/** What each read must answer, worked out from the tables of a package by going through them from end to end. */
import * as lists from '../../api/domain/closedLists.ts'
import { foldText } from '../../api/domain/foldText.ts'
import type { Json } from '../../api/graph/engine.ts'
import type { Cells, Tables } from './tablesOf.ts'

const byId = (a: Cells, b: Cells): number => (String(a.id) < String(b.id) ? -1 : 1)
const column = (rows: readonly Cells[], name: string): Json[] => rows.map((row) => row[name] ?? null)
const year = (date: Json | undefined, unknown: number): number => (date ? Number(String(date).slice(0, 4)) : unknown)
const position = (list: readonly string[], word: Json | undefined): number => list.indexOf(String(word))

function without(row: Cells, ...names: readonly string[]): Cells {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))
}

function columns(rows: readonly Cells[], names: string): Cells {
  return Object.fromEntries(names.split(' ').map((name) => [name, column(rows, name)]))
}

export function naiveReads(tables: Tables) {
  const clusterColumns = new Map(tables.clusters.map((row) => [row.id, row]))
  const unknown = Object.fromEntries(Object.keys(tables.clusters[0] ?? {}).map((name) => [name, null]))
  const collator = new Intl.Collator('da')
  /** Region and coordinates of an actor's municipality, where its own cells are empty. */
  function seat({ municipality, region, lat, lon }: Cells): Cells {
    const place = tables.places.find(({ code }) => code === municipality)
    const placed = lat === null ? place : { lat, lon }
    return { region: region ?? place?.partOf ?? null, lat: placed?.lat ?? null, lon: placed?.lon ?? null }
  }
  const actors: Cells[] = tables.actors
    .map((row) => ({ ...unknown, ...clusterColumns.get(row.id ?? null), ...row, ...seat(row) }) as Cells)
    .sort((a, b) => collator.compare(String(a.name), String(b.name)) || byId(a, b))
  const numberOf = new Map(actors.map((actor, number) => [actor.id, number]))
  const kindOf = new Map(actors.map((actor) => [actor.id, lists.kinds.find((kind) => kind === actor.kind)]))
  const sectorOf = (id: Json | undefined) => lists.sectorOf[kindOf.get(id ?? null) ?? 'other']
  const parties = (event: Json | undefined, direction: string): Json[] =>
    tables.event_parties
      .filter((party) => party.event === event && party.direction === direction)
      .map(({ actor }) => actor ?? null)
      .sort((a, b) => (numberOf.get(a) ?? 0) - (numberOf.get(b) ?? 0))

  return {
    tables,
    actors: (ids: readonly Json[]) => actors.filter(({ id }) => ids.includes(id ?? null)),
    links: (pairs: readonly (readonly Json[])[]) =>
      tables.links.filter(({ actor, cluster }) => pairs.some((pair) => pair[0] === actor && pair[1] === cluster)),
    evidence: (link: Json) =>
      tables.evidence
        .filter((row) => row.link === link)
        .map((row) => without(row, 'link'))
        .sort(byId),
    accounts: (clusters: readonly Json[]) =>
      tables.accounts
        .filter(({ cluster }) => clusters.includes(cluster ?? null))
        .sort((a, b) => Number(a.year) - Number(b.year)),
    events: () =>
      tables.events
        .map((row) => ({ ...row, from: parties(row.id, 'from'), to: parties(row.id, 'to') }) as Cells)
        .sort((a, b) => (a.date === b.date ? byId(a, b) : String(a.date) < String(b.date) ? -1 : 1)),
    reference: () => ({
      sources: [...tables.sources].sort(byId),
      benchmarks: [...tables.benchmarks].sort(byId),
      terms: [...tables.terms].sort(byId),
      traits: [...tables.traits].sort(byId),
      places: [...tables.places].sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1)),
    }),
    network: (sectors: readonly string[]) =>
      columns(
        actors.filter(({ id, kind }) => kind === 'cluster' || sectors.includes(sectorOf(id))),
        'id name kind type region municipality lat lon field level label model network synthetic',
      ),
    networkLinks: (sectors: readonly string[]) =>
      tables.links
        .filter(({ actor }) => sectors.includes(sectorOf(actor)))
        .map(({ id, actor, cluster, since, source }) => [
          id,
          numberOf.get(actor ?? null),
          numberOf.get(cluster ?? null),
          since ?? '',
          source,
        ]),
    directory: () => ({
      ...columns(actors, 'id kind type region municipality field level label model network synthetic'),
      searchText: actors.map(({ name, nameEn, otherNames }) =>
        [name, nameEn, ...(Array.isArray(otherNames) ? otherNames : [])]
          .filter((each) => typeof each === 'string')
          .map(foldText)
          .join('\n'),
      ),
    }),
    projectionActors: () => ({
      id: column(actors, 'id'),
      kind: actors.map(({ kind }) => position(lists.kinds, kind)),
      validFrom: actors.map(({ validFrom }) => year(validFrom, 0)),
      validTo: actors.map(({ validTo, lastSeen }) => year(validTo ?? lastSeen, 9999)),
    }),
    projectionLinks: () =>
      tables.links.map((link) => ({
        cluster: numberOf.get(link.cluster ?? null),
        partner: numberOf.get(link.actor ?? null),
        codes: Number(
          [
            String(year(link.since, 0)).padStart(4, '0'),
            year(link.until, 9999),
            String(position(lists.roles, link.role)).padStart(2, '0'),
            position(lists.methods, link.method),
            position(lists.confidences, link.confidence),
          ].join(''),
        ),
      })),
  }
}
