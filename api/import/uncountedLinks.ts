/** Links that no year counts: they end before one of their ends begins, or begin after it is gone. */
import { yearOf } from './actorRows.ts'
import type { CheckedPackage } from './checkPackage.ts'

/** Their ids, in the order of the table. Such links are no fault, but their reader should know. */
export function uncountedLinks({ rows }: Pick<CheckedPackage, 'rows'>): readonly string[] {
  const lastSeen = new Map((rows.clusters ?? []).map((row) => [row.id, row.lastSeen]))
  const lives = new Map(
    (rows.actors ?? []).map(({ id, validFrom, validTo }) => [
      id,
      { from: yearOf(validFrom, 0), to: yearOf(validTo ?? lastSeen.get(id), 9999) },
    ]),
  )
  return (rows.links ?? []).flatMap(({ id, actor, cluster, since, until }) => {
    const ends = [lives.get(actor), lives.get(cluster)]
    const from = Math.max(yearOf(since, 0), ...ends.map((life) => life?.from ?? 0))
    const to = Math.min(yearOf(until, 9999), ...ends.map((life) => life?.to ?? 9999))
    return from > to ? [String(id)] : []
  })
}

const mostNamed = 50

/** A sentence that names them, empty when there is none; of very many the first, and how many there are. */
export function uncountedText(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const named = ids.slice(0, mostNamed).join(', ')
  const some = ids.length > mostNamed ? ` (the first ${mostNamed} of ${ids.length.toLocaleString('en')})` : ''
  const subject =
    ids.length === 1
      ? '1 link counts in no year: it is'
      : `${ids.length.toLocaleString('en')} links count in no year: they are`
  return `${subject} outside the years of one of the ends${some}: ${named}`
}
