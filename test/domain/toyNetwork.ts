/** The toy landscape as the rules see it; its numbers are worked by hand in `test/fixtures/toy/README.md`. */

import type { Directory } from '../../api/domain/directory.ts'
import { type YearNetwork, yearNetwork } from '../../api/domain/yearNetwork.ts'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'

export interface Toy {
  readonly directory: Directory
  readonly inYear: (year: number) => YearNetwork
  readonly number: (id: string) => number
  /** Ids of actor numbers. */
  readonly ids: (numbers: Iterable<number>) => string[]
}

export async function toyNetwork(): Promise<Toy> {
  const engine = await openEmbedded()
  await importPackage(engine, pathOf('test/fixtures/toy'))
  const atlas = await openAtlas(engine)
  const graph = await atlas.graph('toy')
  if (!graph) throw new Error('The toy landscape is not served.')
  const [projection, directory] = await Promise.all([graph.projection(), graph.directory()])
  atlas.close()
  await engine.close()
  return {
    directory,
    inYear: (year) => yearNetwork(projection, year),
    number: (id) => projection.numberOf.get(id) ?? -1,
    ids: (numbers) => [...numbers].map((number) => projection.ids[number] ?? ''),
  }
}
