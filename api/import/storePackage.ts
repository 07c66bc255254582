/** Writes the nodes and links of a package in small batches, then counts them again. */
import type { Engine, Row, Step } from '../graph/engine.ts'
import type { CheckedPackage } from './checkPackage.ts'
import { type LazyRows, linkBatches, nodeBatches, rowCount } from './graphRows.ts'
import { ImportFailed } from './importFailed.ts'
import { countOf } from './removeVersion.ts'
import { forLinks, forNodes } from './statements.ts'

/** Called after each batch: rows stored so far, of how many. */
export type Progress = (done: number, total: number) => void
/** Rows of one kind, and the statements that store and count them. */
interface Batch {
  readonly create: string
  readonly count: string
  readonly rows: LazyRows
}

const batchSize = 1000
/** While the database stores one batch, the next is made and sent. */
const writers = 2

function nodesOf(checked: CheckedPackage): readonly Batch[] {
  return nodeBatches(checked).map(({ labels, rows }) => {
    const [label = labels] = labels.split(':')
    return { create: forNodes('createNodes', labels), count: forNodes('countNodes', label), rows }
  })
}

function linksOf(checked: CheckedPackage): readonly Batch[] {
  return linkBatches(checked).map(({ shape, rows }) => {
    return { create: forLinks('createLinks', shape), count: forLinks('countLinks', shape), rows }
  })
}

function* slices(batches: readonly Batch[]): Generator<{ readonly create: string; readonly rows: readonly Row[] }> {
  for (const { create, rows } of batches) {
    for (let at = 0; at < rows.length; at += batchSize) yield { create, rows: rows.slice(at, at + batchSize) }
  }
}

/** Each task once, `writers` at a time. Fails with the first failure, when nothing runs any more. */
async function eachOf<Task>(tasks: Iterable<Task>, work: (task: Task) => Promise<void>): Promise<void> {
  const left = tasks[Symbol.iterator]()
  let failed = false
  async function takeOn(): Promise<void> {
    for (let next = left.next(); !next.done && !failed; next = left.next()) {
      await work(next.value).catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: writers }, takeOn))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

async function countAgain(engine: Engine, prefix: string, batches: readonly Batch[]): Promise<void> {
  const expected = new Map<string, number>()
  for (const { count, rows } of batches) {
    if (rows.length > 0) expected.set(count, (expected.get(count) ?? 0) + rows.length)
  }
  await eachOf(expected, async ([cypher, count]) => {
    const stored = await countOf(engine, cypher, { prefix })
    if (stored !== count)
      throw new ImportFailed(
        `The database holds ${stored} of ${count} rows of a kind, so the new version is not served.`,
      )
  })
}

/** `write` does one step in a transaction of its own. Errors: `ImportFailed` when less is stored than was written. */
export async function storePackage(
  engine: Engine,
  checked: CheckedPackage,
  write: (step: Step) => Promise<void>,
  progress: Progress,
): Promise<void> {
  const { version } = checked
  const total = rowCount(checked)
  let done = 0
  const stages = [nodesOf(checked), linksOf(checked)]
  for (const batches of stages) {
    await eachOf(slices(batches), async ({ create, rows }) => {
      await write({ cypher: create, parameters: { version, rows } })
      done += rows.length
      progress(done, total)
    })
  }
  await countAgain(engine, `${version}/`, stages.flat())
}
