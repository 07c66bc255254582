import { scaleLinear } from 'd3-scale'
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useState } from 'react'
import { useWidth } from '../ui/useWidth.ts'
import { useWords } from '../words/useWords.tsx'
import { type Dot, nearestDot, stackDots } from './stripGeometry.ts'

const height = 92
const axis = 66
const stackRoom = 56
const fewest = 3
const inset = 6

export interface Distribution {
  readonly mean?: number | null
  readonly median?: number | null
  readonly min?: number | null
  readonly max?: number | null
  readonly published?: { readonly value: number } | null
  readonly values: readonly { readonly count: number; readonly cluster: { readonly id: string; readonly name: string } }[]
}

interface StripPlotProps {
  readonly quantity: string
  readonly distribution: Distribution
  readonly selected: string | undefined
  /** Writes the name beside the number of the selected cluster. */
  readonly named: boolean
  onSelect(cluster: string): void
}

/** One dot a cluster over its number of partners, with our mean and the published one. */
export function StripPlot({ quantity, distribution, selected, named, onSelect }: StripPlotProps) {
  const { say, count, figure } = useWords()
  const { ref, width } = useWidth<HTMLDivElement>()
  const title = useId()
  const { median, min, max, values } = distribution
  const known = median != null && min != null && max != null
  return (
    <section className="strip" aria-labelledby={title}>
      <div className="strip-head">
        <h2 id={title}>
          <b>{quantity}</b> {say('strip.per')}
        </h2>
        {known && (
          <span className="quiet">
            <span className="strip-median">{say('strip.median', { median: figure(median) })} · </span>
            {say('strip.range', { min: count(min), max: count(max) })}
          </span>
        )}
      </div>
      <div ref={ref}>
        {values.length < fewest ? (
          <p className="note">{say('strip.few', { count: values.length })}</p>
        ) : (
          width > 0 && <Plot {...{ quantity, distribution, selected, named, onSelect, width }} />
        )}
      </div>
    </section>
  )
}

/** Dots, where they stand, and the key and pointer that go from one to another. */
function useDots(distribution: Distribution, width: number) {
  return useMemo(() => {
    const values = distribution.values.map(({ cluster, count }) => ({ ...cluster, count }))
    const top = Math.max(1, distribution.published?.value ?? 0, ...values.map(({ count }) => count))
    const scale = scaleLinear([0, top * 1.05], [inset, width - inset])
    const diameter = width < 600 && width > 400 ? 9 : 8.5
    const dots = stackDots(values, scale, diameter)
    const rows = 1 + Math.max(0, ...dots.map(({ row }) => row))
    return { scale, dots, diameter, step: Math.min(diameter, stackRoom / rows) }
  }, [distribution, width])
}

function Plot(props: StripPlotProps & { readonly width: number }) {
  const { quantity, distribution, selected, onSelect, width } = props
  const { say, figure } = useWords()
  const { scale, dots, diameter, step } = useDots(distribution, width)
  const [pointed, point] = useState<string>()
  const plot = useId()
  const active = dots.find(({ id }) => id === (pointed ?? selected))
  const idOf = (dot: Dot) => `${plot}-${dot.id}`

  const onKeyDown = (event: KeyboardEvent) => {
    const at = active ? dots.indexOf(active) : -1
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: dots.length - 1,
    }
    const next = steps[event.key]
    if (next !== undefined) point(dots[Math.min(dots.length - 1, Math.max(0, next))]?.id)
    else if ((event.key === 'Enter' || event.key === ' ') && active) onSelect(active.id)
    else return
    event.preventDefault()
  }
  const dotAt = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearestDot(dots, event.clientX - box.left, (axis - (event.clientY - box.top)) / step - 0.5, step)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a select cannot hold dots.
    <div
      className="strip-plot"
      role="listbox"
      tabIndex={0}
      aria-label={say('strip.describe', { quantity, mean: figure(distribution.mean ?? 0) })}
      aria-activedescendant={active && idOf(active)}
      onKeyDown={onKeyDown}
      onBlur={() => point(undefined)}
      onPointerMove={(event) => point(dotAt(event)?.id)}
      onPointerLeave={() => point(undefined)}
      onPointerUp={(event) => {
        const dot = dotAt(event)
        if (dot) onSelect(dot.id)
      }}
    >
      <svg width={width} height={height} aria-hidden="true">
        <Axis scale={scale} width={width} />
        {dots.map((dot) => (
          <circle
            key={dot.id}
            className={dot.id === selected ? 'dot selected' : 'dot'}
            cx={dot.x}
            cy={axis - step * (dot.row + 0.5) - 1}
            r={(diameter / 2 - 0.6) * (dot.id === pointed ? 1.5 : 1)}
          />
        ))}
        <Means scale={scale} distribution={distribution} width={width} />
        {active && <Named dot={active} y={axis - step * (active.row + 0.5)} named={props.named || active.id === pointed} width={width} />}
      </svg>
      {dots.map((dot) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and points at its active dot.
        <span key={dot.id} id={idOf(dot)} role="option" aria-selected={dot.id === selected} className="visually-hidden">
          {say('strip.dot', { name: dot.name, count: dot.count })}
        </span>
      ))}
    </div>
  )
}

type Scale = ReturnType<typeof scaleLinear<number, number>>

function Axis({ scale, width }: { readonly scale: Scale; readonly width: number }) {
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

interface MeansProps {
  readonly scale: Scale
  readonly distribution: Distribution
  readonly width: number
}

/** Our mean as a line with its number, the published one as a hollow triangle under the axis. */
function Means({ scale, distribution: { mean, published }, width }: MeansProps) {
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
  readonly named: boolean
  readonly width: number
}

/** The number of the chosen or pointed dot, with its name where there is room for one. */
function Named({ dot: { x, name, count: number }, y, named, width }: NamedProps) {
  const { count } = useWords()
  const end = x > width / 2
  return (
    <g className="named">
      <line x1={x} x2={x} y1={Math.min(24, y - 8)} y2={y - 5} />
      <text x={end ? x - 5 : x + 5} y={Math.min(31, y - 3)} textAnchor={end ? 'end' : 'start'}>
        {named ? `${name} ${count(number)}` : count(number)}
      </text>
    </g>
  )
}
