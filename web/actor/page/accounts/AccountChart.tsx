import { scaleLinear } from 'd3-scale'
import { useWords } from '../../../words/useWords.tsx'
import type { Quantity, Series } from './accountSeries.ts'
import { endLabels, linePath } from './chartGeometry.ts'

const [width, height] = [176, 84]
const [left, right, top, bottom] = [6, 124, 10, 62]

const units = {
  participatingFirms: 'actor.accounts.unit.firms',
  firmsUnder50: 'actor.accounts.unit.firms',
  newProducts: 'actor.accounts.unit.firms',
  newCompetences: 'actor.accounts.unit.firms',
  newIdeas: 'actor.accounts.unit.firms',
  internationalFirms: 'actor.accounts.unit.firms',
  staffFte: 'actor.accounts.unit.fte',
  internationalCollaborations: 'actor.accounts.unit.agreements',
  countries: 'actor.accounts.unit.countries',
  financing: 'actor.accounts.unit.money',
} as const satisfies Readonly<Record<Quantity, string>>

/** One quantity over the years: the cluster as a line with a mark a year, the mean dotted, both with their last number. */
export function AccountChart({ series: { quantity, points } }: { readonly series: Series }) {
  const { say, count, figure } = useWords()
  const first = points[0]?.year ?? 0
  const last = points.at(-1)
  const x = scaleLinear([first, Math.max(last?.year ?? 0, first + 1)], [left, right])
  const highest = Math.max(1, ...points.flatMap(({ own, mean }) => [own ?? 0, mean ?? 0]))
  const y = scaleLinear([0, highest], [bottom, top])
  const at = (value: number | null) => (value === null ? null : y(value))
  const line = (read: 'own' | 'mean') => linePath(points.map((point) => ({ x: x(point.year), y: at(point[read]) })))
  const ends = endLabels(at(last?.own ?? null), at(last?.mean ?? null))
  const written = (value: number | null | undefined) =>
    value == null ? say('missing') : (value >= 100 ? count : figure)(value)
  const name = say(`actor.accounts.${quantity}`)
  const label = say('actor.accounts.chart', {
    quantity: name,
    own: written(last?.own),
    year: last?.year ?? '',
    mean: written(last?.mean),
  })
  return (
    <figure>
      <figcaption>
        <b>{name}</b> <span className="block quiet">{say(units[quantity])}</span>
      </figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <line className="chart-axis" x1="0" x2={right + 6} y1={bottom + 0.5} y2={bottom + 0.5} />
        <path className="chart-mean" d={line('mean')} />
        <path className="chart-own" d={line('own')} />
        {points.map(
          ({ year, own }) =>
            own !== null && (
              <circle
                key={year}
                className={year === last?.year ? 'last' : ''}
                cx={x(year)}
                cy={y(own)}
                r={year === last?.year ? 4 : 2.5}
              />
            ),
        )}
        {ends.own !== null && (
          <text className="chart-end" x={right + 10} y={ends.own + 4}>
            {written(last?.own)}
          </text>
        )}
        {ends.mean !== null && (
          <text x={right + 10} y={ends.mean + 4}>
            {written(last?.mean)}
          </text>
        )}
        <text x="0" y={height - 6}>
          {first}
        </text>
        <text x={right + 6} y={height - 6} textAnchor="end">
          {last?.year}
        </text>
      </svg>
    </figure>
  )
}
