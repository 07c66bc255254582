import { type KeyboardEvent, memo, type PointerEvent, useId, useState } from 'react'
import { useWidth } from '../ui/useWidth.ts'
import { useWords } from '../words/useWords.tsx'
import { Axis, Means, Named } from './StripMarks.tsx'
import { type Distribution, type Dot, nearestDot } from './stripGeometry.ts'
import { useDots } from './useDots.ts'

const underAxis = 24
const fewest = 3

interface StripPlotProps {
  readonly quantity: string
  readonly distribution: Distribution
  readonly opened: string | undefined
  /** Words instead of the dots when no source has the quantity. */
  readonly missing: boolean
  /** Writes the name beside the number of the opened cluster. */
  readonly named: boolean
  onChoose(cluster: string): void
}

/** One dot a cluster over its number of partners, with our mean and the published one. */
export const StripPlot = memo(function StripPlot({ missing, ...props }: StripPlotProps) {
  const { quantity, distribution } = props
  const { say, count, figure } = useWords()
  const { ref, width } = useWidth<HTMLDivElement>()
  const title = useId()
  const { median, min, max, values } = distribution
  const instead = () => {
    if (missing) return say('strip.missing')
    if (values.length < fewest) return say('strip.few', { count: values.length })
    return say('strip.same', { count: values.length, number: count(min ?? 0) })
  }
  const known = median != null && min != null && max != null
  return (
    <section className="strip" aria-labelledby={title}>
      <div className="strip-head">
        <h2 id={title}>
          <b>{quantity}</b> {say('strip.per')}
        </h2>
        {known && min !== max && (
          <span className="quiet">
            <span className="strip-median">{say('strip.median', { median: figure(median) })} · </span>
            {say('strip.range', { min: count(min), max: count(max) })}
          </span>
        )}
      </div>
      <div ref={ref}>
        {values.length < fewest || min === max ? (
          <p className="note">{instead()}</p>
        ) : (
          width > 0 && <Plot {...props} width={width} />
        )}
      </div>
    </section>
  )
})

function Plot(props: Omit<StripPlotProps, 'missing'> & { readonly width: number }) {
  const { quantity, distribution, opened, onChoose, width } = props
  const { say, figure } = useWords()
  const { scale, dots, diameter, axis, step } = useDots(distribution, width)
  const [pointed, point] = useState<string>()
  const plot = useId()
  const active = dots.find(({ id }) => id === (pointed ?? opened))
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
    else if ((event.key === 'Enter' || event.key === ' ') && active) onChoose(active.id)
    else return
    event.preventDefault()
  }
  const dotAt = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearestDot(dots, event.clientX - box.left, (axis - (event.clientY - box.top)) / step - 0.5, step)
  }
  return (
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
        if (dot) onChoose(dot.id)
      }}
    >
      <svg width={width} height={axis + underAxis} aria-hidden="true">
        <Axis scale={scale} axis={axis} width={width} />
        {dots.map((dot) => (
          <circle
            key={dot.id}
            className={dot.id === opened ? 'dot chosen' : 'dot'}
            cx={dot.x}
            cy={axis - step * (dot.row + 0.5) - 1}
            r={(diameter / 2 - 0.6) * (dot.id === pointed ? 1.5 : 1)}
          />
        ))}
        <Means scale={scale} axis={axis} distribution={distribution} width={width} />
        {active && (
          <Named
            dot={active}
            y={axis - step * (active.row + 0.5)}
            mean={scale(distribution.mean ?? 0)}
            named={props.named || active.id === pointed}
            width={width}
          />
        )}
      </svg>
      {dots.map((dot) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and points at its active dot.
        <span key={dot.id} id={idOf(dot)} role="option" aria-selected={dot.id === opened} className="visually-hidden">
          {say('strip.dot', { name: dot.name, count: dot.count })}
        </span>
      ))}
    </div>
  )
}
