/** What the map shows of actors and links, as columns that the database gives. */
import { LRUCache } from 'lru-cache'
import { cacheBytes } from '../../cacheBytes.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Reads } from '../../graph/reads.ts'
import { graphNumber } from './graphNumber.ts'

type Statement = 'network' | 'networkLinks'
type Columns = Reads[Statement]['row']

/** A text has its own place for each cell: two words of V8 and a byte a letter. */
function bytesOf(columns: Columns): number {
  let bytes = 0
  for (const column of Object.values(columns)) {
    for (const cell of column) bytes += typeof cell === 'string' ? 24 + cell.length : 8
  }
  return bytes + 1
}

interface Read {
  readonly graph: Graph
  readonly statement: Statement
  readonly sectors: readonly string[]
}

/**
 * Of a version they never change, and making JavaScript of 200,000 values holds everybody up: so they are read once for
 * all who ask, as long as there is room. Larger ones are read anew.
 */
const kept = new LRUCache<string, Columns, Read>({
  maxSize: cacheBytes.mapColumns,
  sizeCalculation: bytesOf,
  async fetchMethod(_key, _former, { context: { graph, statement, sectors } }) {
    const [columns] = await graph.read(statement, { sectors })
    if (!columns) throw new Error(`The database gives no ${statement}.`)
    return columns
  },
})

/** Columns of one statement for these sectors. Errors: those of the database. */
export async function mapColumns<Name extends Statement>(
  graph: Graph,
  statement: Name,
  sectors: readonly string[],
): Promise<Reads[Name]['row']> {
  const columns = await kept.forceFetch(`${graphNumber(graph)} ${statement} ${sectors.join()}`, {
    context: { graph, statement, sectors },
  })
  return columns as Reads[Name]['row']
}
