import type { Measure } from '../../state/parameters/overlap.ts'
import { useWords } from '../../words/useWords.tsx'
import type { Words } from '../../words/words.ts'
import type { MatrixRow } from './matrixRows.ts'
import type { Band, Look, Scale } from './scale.ts'
import './matrixLegend.css'

interface LegendProps {
  readonly measure: Measure
  readonly scale: Scale
  readonly rows: readonly MatrixRow[]
  /** A q of at most this passes the test. */
  readonly threshold: number
}

/** What each look of a cell means, with its cut-offs and the number of pairs that have it. */
export function Legend({ measure, scale, rows, threshold }: LegendProps) {
  const words = useWords()
  const { say, count, quoted } = words
  const { looks, dots } = countLooks(rows, measure === 'containment')
  const title = say(measure === 'chance' ? 'overlap.legend.chance' : `overlap.measure.${measure}`)
  const note = measure === 'containment' ? say('overlap.legend.containment') : undefined
  return (
    <div className="matrix-legend">
      <p className="matrix-legend-title" title={note}>
        {title}
      </p>
      <dl>
        {scale.bands.map((band) => (
          <Entry key={band.look} look={band.look} says={sayBand(words, scale, measure, band)}>
            {count(looks.get(band.look) ?? 0)}
          </Entry>
        ))}
        {dots > 0 && (
          <Entry look="more-3 dotted" says={say('overlap.legend.q', { threshold: quoted(threshold) })}>
            {count(dots)}
          </Entry>
        )}
        {(['fixed', 'none'] as const).map(
          (look) =>
            looks.has(look) && (
              <Entry key={look} look={look} says={say(`overlap.legend.${look}`)}>
                {count(looks.get(look) ?? 0)}
              </Entry>
            ),
        )}
      </dl>
    </div>
  )
}

interface EntryProps {
  readonly look: string
  readonly says: string
  readonly children: string
}

function Entry({ look, says, children }: EntryProps) {
  return (
    <div>
      <dt>
        <span className={`cell ${look}`} />
        {says}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** How many pairs have each look, and how many a dot; every cell counts when the directions differ, else each pair once. */
function countLooks(rows: readonly MatrixRow[], bothWays: boolean) {
  const looks = new Map<Look | 'itself', number>()
  let dots = 0
  for (const [row, { cells }] of rows.entries()) {
    for (const { look, dot } of bothWays ? cells : cells.slice(row + 1)) {
      looks.set(look, (looks.get(look) ?? 0) + 1)
      if (dot) dots += 1
    }
  }
  return { looks, dots }
}

/** A class by its bounds; of whole numbers the last one is meant, of probabilities the tail too. */
function sayBand(words: Words, { unit }: Scale, measure: Measure, { look, from, to }: Band): string {
  if (unit === 'probability') return sayTail(words, measure, { look, from, to })
  const write = { whole: words.count, ratio: words.ratio, decimal: words.figure }[unit]
  const last = unit === 'whole' && to !== undefined ? to - 1 : to
  if (last === undefined) return words.say('overlap.band.from', { from: write(from ?? 0) })
  if (from === undefined) return words.say('overlap.band.to', { to: write(last) })
  return from === last ? write(from) : words.say('overlap.band.between', { from: write(from), to: write(last) })
}

interface Tail {
  readonly look: Look
  readonly from: number | undefined
  readonly to: number | undefined
}

function sayTail({ say, quoted, probability }: Words, measure: Measure, { look, from = 0, to }: Tail): string {
  if (to === undefined) return say('overlap.band.within', { from: quoted(from) })
  const direction = look.startsWith('more') ? 'more' : 'fewer'
  const bound = to < 0.01 ? probability(to) : quoted(to)
  return say(`overlap.band.${measure === 'q' ? 'q' : ''}${direction}`, { to: bound })
}
