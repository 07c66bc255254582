/** How figures of a pair are written, and a pair put into words. */
import type { Measure } from '../../state/parameters/overlap.ts'
import type { Words } from '../../words/words.ts'
import { figureOf, type PairFigures } from './pairFigures.ts'

/** With a plus above zero, as it is written. */
const signed = (text: string) => (/^[^−]*[1-9]/.test(text) ? `+${text}` : text)

/** A figure in full, as in a table or a sentence. */
export function writeFigure(words: Words, measure: Measure, figure: number | null | undefined): string {
  if (figure === null) return words.say('pair.noZ')
  if (figure === undefined) return '–'
  switch (measure) {
    case 'shared':
      return words.count(figure)
    case 'chance':
    case 'expected':
      return words.decimal(figure)
    case 'difference':
      return signed(words.decimal(figure))
    case 'p':
    case 'q':
      return words.probability(Math.abs(figure))
    default:
      return words.ratio(figure)
  }
}

/** A figure as short as a cell of 22 px takes it, its colour saying what is above; undefined when it does not fit. */
export function writeInCell(words: Words, measure: Measure, figure: number | null | undefined): string | undefined {
  if (figure == null || measure === 'p' || measure === 'q') return undefined
  return measure === 'difference' ? words.decimal(figure) : writeFigure(words, measure, figure)
}

function chanceParts(words: Words, { chance }: PairFigures): readonly string[] {
  if (!chance) return []
  const more = chance.tail === 'MORE'
  const share = words.percentAtLeast(more ? chance.shareLess : chance.shareMore)
  return [
    words.say('overlap.expected', { expected: words.decimal(chance.expected) }),
    words.say(more ? 'overlap.more' : 'overlap.fewer', { share }),
  ]
}

interface Named {
  readonly row: { readonly id: string; readonly name: string }
  readonly column: { readonly id: string; readonly name: string }
}

function measureParts(words: Words, measure: Measure, pair: PairFigures, row: string): readonly string[] {
  const figure = figureOf(pair, measure, row)
  if (figure === undefined || measure === 'shared' || measure === 'expected') return []
  return [`${words.say(`overlap.measure.${measure}.short`)} ${writeFigure(words, measure, figure)}`]
}

/** "A and B share 14 partners; 9.1 expected; more than in 99.2 % of random networks; z 2.5": the name of a cell. */
export function sayPair(words: Words, pair: PairFigures, measure: Measure, { row, column }: Named): string {
  const shared = words.say('overlap.shared', { a: row.name, b: column.name, shared: pair.shared })
  return [shared, ...chanceParts(words, pair), ...measureParts(words, measure, pair, row.id)].join('; ')
}

/** How many times what chance gives two clusters share; undefined where chance gives nothing. */
export function writeTimes({ decimal }: Words, seen: number, expected: number | undefined): string | undefined {
  return expected ? decimal(seen / expected) : undefined
}

/** "33 shared, 2.6 times what chance gives"; `written` is how much they share, in words. */
export function sayAgainst(words: Words, written: string, seen: number, expected: number): string {
  const times = writeTimes(words, seen, expected)
  return times === undefined
    ? words.say('overlap.strongest.expectedNone', { shared: written, expected: words.decimal(expected) })
    : words.say('overlap.strongest.against', { shared: written, times })
}
