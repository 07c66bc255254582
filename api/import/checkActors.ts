/** Rules of the subject on actors: what kind they are, where they are, and that clusters are described. */
import { type Kind, kinds, typesOf } from '../domain/closedLists.ts'
import { keyOf, type TypedTables } from './checkKeys.ts'
import type { Problems } from './problem.ts'

const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value)

/** The kind of each actor by id; actors of unknown kind are left out. */
export function kindsById({ actors }: TypedTables): ReadonlyMap<string, Kind> {
  const pairs = (actors?.rows ?? []).flatMap((row) =>
    isKind(row.kind) ? [[keyOf('actors', row), row.kind] as const] : [],
  )
  return new Map(pairs)
}

function checkTypes({ actors }: TypedTables, problems: Problems): void {
  for (const [place, { kind, type }] of (actors?.rows ?? []).entries()) {
    if (!isKind(kind) || typeof type !== 'string') continue
    const types: readonly string[] = typesOf[kind]
    if (!types.includes(type)) {
      const rule = `"type" of the kind ${kind} must be one of ${types.join(', ')}.`
      problems.add('actors', actors?.lines[place] ?? 0, 'type', type, rule)
    }
  }
}

function checkPlaces({ actors, places }: TypedTables, problems: Problems): void {
  const levelOf = new Map((places?.rows ?? []).map((row) => [row.code, row.level]))
  for (const [place, row] of (actors?.rows ?? []).entries()) {
    for (const column of ['municipality', 'region']) {
      const level = levelOf.get(row[column] ?? null)
      if (level && level !== column)
        problems.add(
          'actors',
          actors?.lines[place] ?? 0,
          column,
          String(row[column]),
          `"${column}" must name a place of the level ${column}.`,
        )
    }
  }
}

function checkClusters(content: TypedTables, problems: Problems): void {
  const { actors, clusters } = content
  if (!actors || !clusters) return
  const kindOf = kindsById(content)
  for (const [place, row] of clusters.rows.entries()) {
    const kind = kindOf.get(keyOf('clusters', row))
    if (kind && kind !== 'cluster')
      problems.add(
        'clusters',
        clusters.lines[place] ?? 0,
        'id',
        String(row.id),
        `"id" must name an actor of the kind cluster; this one is of the kind ${kind}.`,
      )
  }
  if (!clusters.whole) return
  const described = new Set(clusters.rows.map((row) => row.id))
  for (const [place, { id, kind }] of actors.rows.entries()) {
    if (kind === 'cluster' && id !== null && !described.has(id ?? null))
      problems.add(
        'actors',
        actors.lines[place] ?? 0,
        'id',
        String(id),
        'An actor of the kind cluster must have a row in clusters.',
      )
  }
}

export function checkActors(content: TypedTables, problems: Problems): void {
  checkTypes(content, problems)
  checkPlaces(content, problems)
  checkClusters(content, problems)
}
