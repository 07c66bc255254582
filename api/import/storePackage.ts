/** Writes the nodes and links of a package in small batches, then counts them again. */
import type { Engine, Row, Step } from '../graph/graph.ts'
import type { CheckedPackage } from './checkPackage.ts'
import { type LazyRows, linkBatches, nodeBatches, rowCount } from './graphRows.ts'
import { ImportFailed } from './importFailed.ts'
import { countOf } from './removeVersion.ts'
import { forLinks, forNodes } from './statements.ts'

/** Called after each batch: rows stored so far, of how many. */
export type Progress = (done: number, total: number) => void

const batchSize = 1000

function* slices(rows: LazyRows): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += batchSize) yield rows.slice(at, at + batchSize)
}

async function countAgain(engine: Engine, prefix: string, expected: ReadonlyMap<string, number>): Promise<void> {
  for (const [cypher, count] of expected) {
    const stored = await countOf(engine, cypher, { prefix })
    if (stored !== count)
      throw new ImportFailed(
        `The database holds ${stored} of ${count} rows of a kind, so the new version is not served.`,
      )
  }
}

/** `write` does one step in a transaction of its own. Errors: `ImportFailed` when less is stored than was written. */
export async function storePackage(
  engine: Engine,
  checked: CheckedPackage,
  write: (step: Step) => Promise<void>,
  progress: Progress,
): Promise<void> {
  const total = rowCount(checked)
  const expected = new Map<string, number>()
  let done = 0
  const store = async (create: string, count: string, rows: LazyRows): Promise<void> => {
    if (rows.length > 0) expected.set(count, (expected.get(count) ?? 0) + rows.length)
    for (const batch of slices(rows)) {
      await write({ cypher: create, parameters: { rows: batch } })
      done += batch.length
      progress(done, total)
    }
  }
  for (const { labels, rows } of nodeBatches(checked)) {
    const [label = labels] = labels.split(':')
    await store(forNodes('createNodes', labels), forNodes('countNodes', label), rows)
  }
  for (const { shape, rows } of linkBatches(checked))
    await store(forLinks('createLinks', shape), forLinks('countLinks', shape), rows)
  await countAgain(engine, `${checked.version}/`, expected)
}
