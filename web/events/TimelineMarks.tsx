import type { ScaleLinear } from 'd3-scale'
import type { DatePrecision } from '../generated/late/graphql.ts'
import { useWords } from '../words/useWords.tsx'
import type { PlacedMark } from './timelineGroups.ts'

const markHeight = 9
/** Px that a year with its number needs. */
const yearRoom = 44

interface TimeAxisProps {
  readonly scale: ScaleLinear<number, number>
  /** Height of the bands in px; the numbers stand below. */
  readonly height: number
}

/** A hairline where each written year begins, its number under the time that it names. */
export function TimeAxis({ scale, height }: TimeAxisProps) {
  const [, width = 0] = scale.range()
  const years = scale.ticks(Math.max(2, Math.floor(width / yearRoom))).filter(Number.isInteger)
  return (
    <g className="axis">
      {years.map((year) => {
        const x = scale(year)
        return (
          <g key={year}>
            <line className="hair" x1={x} x2={x} y1="0" y2={height} />
            {x + yearRoom - 10 <= width && (
              <text x={x + 3} y={height + 16}>
                {year}
              </text>
            )}
          </g>
        )
      })}
      <line x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} />
    </g>
  )
}

interface TimeMarkProps {
  readonly mark: PlacedMark
  readonly chosen: boolean
  readonly pointed: boolean
}

/** A day is a diamond, a month a filled bar, a year a hollow one: what is not known is left open. */
export function TimeMark({ mark: { x, y, width, event }, chosen, pointed }: TimeMarkProps) {
  const state = `${chosen ? ' chosen' : ''}${pointed ? ' pointed' : ''}`
  return <Shape precision={event.precision} x={x} y={y} width={width} state={state} />
}

interface ShapeProps {
  readonly precision: DatePrecision
  readonly x: number
  readonly y: number
  readonly width: number
  readonly state?: string
}

function Shape({ precision, x, y, width, state = '' }: ShapeProps) {
  const name = `time-mark ${precision.toLowerCase()}${state}`
  if (precision === 'DAY') {
    const middle = x + width / 2
    const half = markHeight / 2
    return <path className={name} d={`M${middle} ${y - half}l${half} ${half}l-${half} ${half}l-${half} -${half}Z`} />
  }
  const inset = precision === 'YEAR' ? 0.5 : 0
  return (
    <rect
      className={name}
      x={x + inset}
      y={y - markHeight / 2 + inset}
      width={width - 2 * inset}
      height={markHeight - 2 * inset}
      rx="2"
    />
  )
}

const legend = [
  { precision: 'DAY', width: 10 },
  { precision: 'MONTH', width: 10 },
  { precision: 'YEAR', width: 30 },
] as const

/** What the three forms of a mark say. */
export function PrecisionLegend() {
  const { say } = useWords()
  return (
    <ul className="precisions note">
      {legend.map(({ precision, width }) => (
        <li key={precision}>
          <svg width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true">
            <Shape precision={precision} x={0} y={6} width={width} />
          </svg>
          {say(`precision.legend.${precision}`)}
        </li>
      ))}
    </ul>
  )
}
