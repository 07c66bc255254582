/** In which years the links of a package hold. */
import type { TypedRow } from './readTable.ts'
import type { TableName } from './table.ts'
import { yearOf } from './yearOf.ts'

/** The rows of every table that a package has. */
export type Rows = Readonly<Partial<Record<TableName, readonly TypedRow[]>>>

interface LinkYears {
  readonly id: string
  /** Both included; 0 and 9999 where no source says since when, or until when. `from` after `to`: in no year. */
  readonly from: number
  readonly to: number
}

/** In the order of the table: the years in which a link held and both its ends existed. */
export function linkYears(rows: Rows): readonly LinkYears[] {
  const lastSeen = new Map((rows.clusters ?? []).map((row) => [row.id, row.lastSeen]))
  const lives = new Map(
    (rows.actors ?? []).map(({ id, validFrom, validTo }) => [
      id,
      { from: yearOf(validFrom, 0), to: yearOf(validTo ?? lastSeen.get(id), 9999) },
    ]),
  )
  return (rows.links ?? []).map(({ id, actor, cluster, since, until }) => {
    const ends = [lives.get(actor), lives.get(cluster)]
    return {
      id: String(id),
      from: Math.max(yearOf(since, 0), ...ends.map((life) => life?.from ?? 0)),
      to: Math.min(yearOf(until, 9999), ...ends.map((life) => life?.to ?? 9999)),
    }
  })
}
