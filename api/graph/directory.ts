/** Loads what lists of actors filter, order and search by: columns of the database → directory. */
import { sectorOfWord } from '../domain/closedLists.ts'
import type { Directory } from '../domain/directory.ts'
import type { Reads } from './reads.ts'

export function buildDirectory({ id, ...columns }: Reads['directory']['row']): Directory {
  return { ids: id, ...columns, sector: columns.kind.map(sectorOfWord) }
}
