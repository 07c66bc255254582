import type { Measure } from '../../state/parameters/overlap.ts'
import type { Words } from '../../words/words.ts'
import { sayPair, writeInCell } from '../figures/figureWords.ts'
import { figureOf, type PairFigures, pairKey } from '../figures/pairFigures.ts'
import type { Answered } from './clusterOrder.ts'
import type { Look, Scale } from './scale.ts'

export interface Cell {
  readonly column: string
  /** `itself` on the diagonal. */
  readonly look: Look | 'itself'
  /** The figure as short as it is written inside a large cell. */
  readonly text: string | undefined
  /** Whether the pair passes the test, for more or for fewer. */
  readonly dot: boolean
  readonly zero: boolean
  /** The cell in words. */
  readonly name: string
}
export interface MatrixRow {
  readonly cluster: Answered['cluster']
  readonly cells: readonly Cell[]
}

export interface MatrixContent {
  /** In the order in which they are drawn. */
  readonly clusters: readonly Answered[]
  readonly pairs: ReadonlyMap<string, PairFigures>
  readonly measure: Measure
  readonly scale: Scale
  /** A q of at most this passes the test. */
  readonly threshold: number
}

const plain = { text: undefined, dot: false, zero: false }

function cellOf(words: Words, content: MatrixContent, row: Answered, column: Answered): Cell {
  const { pairs, measure, scale } = content
  const [a, b] = [row.cluster.name, column.cluster.name]
  const { id } = column.cluster
  if (row === column) {
    return {
      ...plain,
      column: id,
      look: 'itself',
      name: words.say('overlap.itself', { name: a, partners: row.partnerCount }),
    }
  }
  const empty = [row, column].find(({ partnerCount: partners }) => partners === 0)
  const pair = pairs.get(pairKey(row.cluster.id, id))
  if (empty || !pair) {
    const name = words.say('overlap.noData', { a, b, empty: (empty ?? row).cluster.name })
    return { ...plain, column: id, look: 'none', name }
  }
  const figure = figureOf(pair, measure, row.cluster.id)
  return {
    column: id,
    look: scale.lookOf(figure),
    text: writeInCell(words, measure, figure),
    dot: pair.chance?.verdict === 'ABOVE' || pair.chance?.verdict === 'BELOW',
    zero: figure === 0,
    name: sayPair(words, pair, measure, { row: row.cluster, column: column.cluster }),
  }
}

/** The look of every cell of the matrix, and its words. */
export function matrixRows(words: Words, content: MatrixContent): readonly MatrixRow[] {
  const { clusters } = content
  return clusters.map((row) => ({
    cluster: row.cluster,
    cells: clusters.map((column) => cellOf(words, content, row, column)),
  }))
}
