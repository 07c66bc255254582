import type { ScaleLinear } from 'd3-scale'
import { useWords } from '../words/useWords.tsx'
import type { Distribution, Dot } from './stripGeometry.ts'

/** In px at the size of the labels; enough to say whether a name has room. */
const widestLetter = 8

type Scale = ScaleLinear<number, number>

interface AxisProps {
  readonly scale: Scale
  /** Height of the axis in the drawing. */
  readonly axis: number
  readonly width: number
}

/** The axis with its numbers, whole ones only. */
export function Axis({ scale, axis, width }: AxisProps) {
  const { count } = useWords()
  const ticks = scale.ticks(width < 420 ? 4 : 6).filter(Number.isInteger)
  return (
    <g className="axis">
      <line x1="0" x2={width} y1={axis + 0.5} y2={axis + 0.5} />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)} 0)`}>
          <line y1={axis} y2={axis + 4} />
          <text y={axis + 17} textAnchor={scale(tick) > width - 14 ? 'end' : 'middle'}>
            {count(tick)}
          </text>
        </g>
      ))}
    </g>
  )
}

interface MeansProps extends AxisProps {
  readonly distribution: Pick<Distribution, 'mean' | 'published'>
}

/** Our mean as a line with its number, the published one as a hollow triangle under the axis. */
export function Means({ scale, axis, distribution: { mean, published }, width }: MeansProps) {
  const { say, figure } = useWords()
  if (mean == null) return null
  const x = scale(mean)
  const end = x > width - 90
  return (
    <g className="means">
      <line x1={x} x2={x} y1={8} y2={axis} />
      <text x={end ? x - 5 : x + 5} y={12} textAnchor={end ? 'end' : 'start'}>
        {say('strip.mean', { mean: figure(mean) })}
      </text>
      {published && (
        <path d="M0 1 5 9H-5Z" transform={`translate(${scale(published.value)} ${axis})`} className="published" />
      )}
    </g>
  )
}

interface NamedProps {
  readonly dot: Dot
  readonly y: number
  /** Where the line of the mean stands. */
  readonly mean: number
  readonly named: boolean
  readonly width: number
}

/** The number of the chosen or pointed dot, with its name where there is room for one. */
export function Named({ dot: { x, name, count: number }, y, mean, named, width }: NamedProps) {
  const { count } = useWords()
  const text = named ? `${name} ${count(number)}` : count(number)
  const roomLeft = x > text.length * widestLetter
  const end = roomLeft && (x > width / 2 || (mean > x && mean < x + 60))
  return (
    <g className="named">
      <line x1={x} x2={x} y1={Math.min(20, y - 8)} y2={y - 5} />
      <text x={end ? x - 5 : x + 5} y={Math.min(27, y - 3)} textAnchor={end ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  )
}
