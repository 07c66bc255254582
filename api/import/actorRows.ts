/** Actors as nodes: their columns, those of `clusters`, and what is derived once so that no reader has to. */
import { type Kind, kinds, sectorOf } from '../domain/closedLists.ts'
import { foldText } from '../domain/foldText.ts'
import type { Row } from '../graph/engine.ts'
import type { CheckedPackage } from './checkPackage.ts'
import type { TypedRow } from './readTable.ts'
import { yearOf } from './yearOf.ts'

/** The finer label of each kind, beside `Actor`. */
export const labelOf: Readonly<Record<Kind, string>> = {
  cluster: 'Cluster',
  university: 'University',
  gts: 'GtsInstitute',
  knowledge: 'KnowledgeInstitution',
  public: 'PublicActor',
  firm: 'Firm',
  other: 'OtherActor',
}

function searchText({ name, nameEn, otherNames }: TypedRow): string {
  const names = [name, nameEn, ...(Array.isArray(otherNames) ? otherNames : [])]
  return names
    .filter((each) => typeof each === 'string')
    .map(foldText)
    .join('\n')
}

/** Rank by id: 0 for the first name of the Danish alphabet (Aa as Å), ties by id. */
function danishOrder(actors: readonly TypedRow[]): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator('da')
  const named = actors.map((row) => ({ id: String(row.id), name: String(row.name) }))
  named.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
  return new Map(named.map(({ id }, rank) => [id, rank]))
}

const kindOf = (row: TypedRow): Kind => kinds.find((kind) => kind === row.kind) ?? 'other'

/** The actors of each kind. */
export function actorsByKind({ rows }: CheckedPackage): readonly (readonly [Kind, readonly TypedRow[]])[] {
  const byKind = new Map<Kind, TypedRow[]>(kinds.map((kind) => [kind, []]))
  for (const row of rows.actors ?? []) byKind.get(kindOf(row))?.push(row)
  return [...byKind]
}

/** Where an actor is: what a municipality says of region and coordinates fills what the actor's own row leaves empty. */
function whereabouts(places: readonly TypedRow[]): (row: TypedRow) => TypedRow {
  const placeOf = new Map(places.map((place) => [place.code, place]))
  return ({ municipality = null, region = null, lat = null, lon = null }) => {
    const place = placeOf.get(municipality)
    const own = lat !== null
    return {
      region: region ?? place?.partOf ?? null,
      lat: own ? lat : (place?.lat ?? null),
      lon: own ? lon : (place?.lon ?? null),
    }
  }
}

/** What makes the properties of an actor, without `version` and `key`. */
export function actorProperties({ rows }: CheckedPackage): (actor: TypedRow) => Row {
  const order = danishOrder(rows.actors ?? [])
  const locate = whereabouts(rows.places ?? [])
  const clusters = new Map((rows.clusters ?? []).map((row) => [row.id, row]))
  return (row) => {
    const kind = kindOf(row)
    const cluster = clusters.get(row.id ?? null)
    return {
      ...row,
      ...cluster,
      ...locate(row),
      kind,
      sector: sectorOf[kind],
      kindCode: kinds.indexOf(kind),
      order: order.get(String(row.id)) ?? 0,
      searchText: searchText(row),
      fromYear: yearOf(row.validFrom, 0),
      // A cluster whose end no source states counts to the year in which one last speaks of it.
      toYear: yearOf(row.validTo ?? cluster?.lastSeen, 9999),
    }
  }
}
