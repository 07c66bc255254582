/** An engine bound to one data version. */

import { sectorOfWord } from '../domain/closedLists.ts'
import type { Directory } from '../domain/directory.ts'
import { once } from '../once.ts'
import { cypherText } from './cypherTexts.ts'
import type { Engine, Json, Row } from './engine.ts'
import type { Graph, ServedDataset } from './graph.ts'
import { unpackLinks } from './linkCodes.ts'
import { buildProjection } from './projection.ts'
import type { Reads } from './reads.ts'

function onlyRow<Found>(rows: readonly Found[]): Found {
  const [row] = rows
  if (!row) throw new Error('The database gives no record where it always gives one.')
  return row
}

export function bindGraph(engine: Engine, dataset: ServedDataset): Graph {
  async function read<Name extends keyof Reads>(
    name: Name,
    parameters: Reads[Name]['parameters'],
    signal?: AbortSignal,
  ): Promise<readonly Reads[Name]['row'][]> {
    const given: Readonly<Record<string, Json>> = parameters
    const rows = await engine.read(cypherText(name), { ...given, version: dataset.version }, signal)
    return rows as readonly (Row & Reads[Name]['row'])[]
  }
  return {
    dataset,
    merged: null,
    read,
    projection: once(async () => {
      const [actors, links] = await Promise.all([read('projectionActors', {}), read('projectionLinks', {})])
      return buildProjection(onlyRow(actors), links.map(unpackLinks))
    }),
    directory: once(async () => buildDirectory(onlyRow(await read('directory', {})))),
  }
}

function buildDirectory({ id, ...columns }: Reads['directory']['row']): Directory {
  return { ids: id, ...columns, sector: columns.kind.map(sectorOfWord) }
}
