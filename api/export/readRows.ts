/** Reads the rows of a file from the database, so many together that no statement keeps others waiting. */
import { tooExpensive } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { ActorRow } from '../graph/reads.ts'

const mostRows = 100_000
const batch = 1_000

/** Errors: TOO_EXPENSIVE above 100,000 rows. */
export function checkRows(count: number): void {
  if (count > mostRows) throw tooExpensive('rows', count, mostRows)
}

export async function inBatches<Item, Row>(
  items: readonly Item[],
  read: (some: readonly Item[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < items.length; from += batch) rows.push(...(await read(items.slice(from, from + batch))))
  return rows
}

/** What is known of actors, by id. */
export async function readActors(
  graph: Graph,
  ids: Iterable<string>,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, ActorRow>> {
  const rows = await inBatches([...new Set(ids)], (some) => graph.read('actors', { ids: some }, signal))
  return new Map(rows.map((row) => [row.id, row]))
}
