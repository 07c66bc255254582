/** Rules of the subject on actors: what kind they are, where they are, and that clusters are described. */
import { type Kind, kinds, typesOf } from '../domain/closedLists.ts'
import { keyOf, type TypedTables } from './checkKeys.ts'
import type { Problems } from './problem.ts'
import { eachRow } from './readTable.ts'

const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value)

/** The kind of each actor by id; actors of unknown kind are left out. */
export function kindsById({ actors }: TypedTables): ReadonlyMap<string, Kind> {
  const kindOf = new Map<string, Kind>()
  for (const { row } of eachRow(actors)) if (isKind(row.kind)) kindOf.set(keyOf('actors', row), row.kind)
  return kindOf
}

function checkTypes({ actors }: TypedTables, problems: Problems): void {
  for (const { row, line } of eachRow(actors)) {
    const { kind, type } = row
    if (!isKind(kind) || typeof type !== 'string') continue
    const types: readonly string[] = typesOf[kind]
    const rule = `"type" of the kind ${kind} must be one of ${types.join(', ')}.`
    if (!types.includes(type)) problems.add('actors', line, 'type', type, rule)
  }
}

/** A municipality says in which region it is; an actor's own region may not say otherwise. */
function checkRegions({ actors, places }: TypedTables, problems: Problems): void {
  const placeOf = new Map((places?.rows ?? []).map((row) => [row.code, row]))
  for (const { row, line } of eachRow(actors)) {
    const [part, own] = [placeOf.get(row.municipality ?? null), placeOf.get(row.region ?? null)]
    // A place of another level is a fault of its own.
    if (part?.level !== 'municipality' || own?.level !== 'region') continue
    const whole = part.partOf
    const rule = `"region" must be the one that the municipality ${row.municipality} is part of, ${whole}, or empty.`
    if (whole && row.region !== whole) problems.add('actors', line, 'region', String(row.region), rule)
  }
}

function checkPlaces({ actors, places }: TypedTables, problems: Problems): void {
  const levelOf = new Map((places?.rows ?? []).map((row) => [row.code, row.level]))
  for (const { row, line } of eachRow(actors)) {
    for (const column of ['municipality', 'region']) {
      const level = levelOf.get(row[column] ?? null)
      const rule = `"${column}" must name a place of the level ${column}.`
      if (level && level !== column) problems.add('actors', line, column, String(row[column]), rule)
    }
  }
}

function checkClusterKinds(content: TypedTables, problems: Problems): void {
  const kindOf = kindsById(content)
  for (const { row, line } of eachRow(content.clusters)) {
    const kind = kindOf.get(keyOf('clusters', row)) ?? 'cluster'
    const rule = `"id" must name an actor of the kind cluster; this one is of the kind ${kind}.`
    if (kind !== 'cluster') problems.add('clusters', line, 'id', String(row.id), rule)
  }
}

function checkClusterRows({ actors, clusters }: TypedTables, problems: Problems): void {
  if (!clusters?.whole) return
  const described = new Set(clusters.rows.map(({ id }) => id))
  const rule = 'An actor of the kind cluster must have a row in clusters.'
  for (const { row, line } of eachRow(actors)) {
    const { id = null, kind } = row
    if (kind === 'cluster' && id !== null && !described.has(id)) problems.add('actors', line, 'id', String(id), rule)
  }
}

export function checkActors(content: TypedTables, problems: Problems): void {
  checkTypes(content, problems)
  checkPlaces(content, problems)
  checkRegions(content, problems)
  checkClusterKinds(content, problems)
  checkClusterRows(content, problems)
}
