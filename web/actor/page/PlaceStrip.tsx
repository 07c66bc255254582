import { scaleLinear } from 'd3-scale'
import { useMemo } from 'react'
import { Axis, Means } from '../../landscape/StripMarks.tsx'
import type { Distribution } from '../../landscape/StripPlot.tsx'
import { stackDots } from '../../landscape/stripGeometry.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useWords } from '../../words/useWords.tsx'

const axis = 64
const underAxis = 24
const diameter = 8.6
/** Room above the dots for the number of the mean. */
const overDots = 16
const inset = 6

interface PlaceStripProps {
  readonly own: { readonly id: string; readonly name: string; readonly count: number }
  readonly distribution: Distribution
}

/** A dot a cluster over its number, the own one in ink; the sentence above and the label of the picture say the same. */
export function PlaceStrip({ own, distribution }: PlaceStripProps) {
  const { say, count, figure } = useWords()
  const { ref, width } = useWidth<HTMLDivElement>()
  const { mean, min, max, published, values } = distribution
  const { scale, dots, step } = useMemo(() => {
    const top = Math.max(1, published?.value ?? 0, max ?? 0)
    const scale = scaleLinear([0, top * 1.05], [inset, Math.max(width - inset, inset)])
    const dots = stackDots(
      values.map(({ cluster, count }) => ({ ...cluster, count })),
      scale,
      diameter,
    )
    const rows = 1 + Math.max(0, ...dots.map(({ row }) => row))
    return { scale, dots, step: Math.min(diameter, (axis - overDots) / rows) }
  }, [values, published, max, width])
  const label = say('actor.place.strip', {
    name: own.name,
    count: count(own.count),
    clusters: values.length,
    mean: figure(mean ?? 0),
    min: count(min ?? 0),
    max: count(max ?? 0),
  })
  const shown = [...dots].sort((a, b) => Number(a.id === own.id) - Number(b.id === own.id))
  return (
    <div ref={ref} className="place-strip">
      {width > 0 && (
        <svg
          width={width}
          height={axis + underAxis}
          viewBox={`0 0 ${width} ${axis + underAxis}`}
          role="img"
          aria-label={label}
        >
          <Axis scale={scale} axis={axis} width={width} />
          {shown.map((dot) => (
            <circle
              key={dot.id}
              className={dot.id === own.id ? 'dot selected' : 'dot'}
              cx={dot.x}
              cy={axis - step * (dot.row + 0.5) - 1}
              r={diameter / 2 - 0.6}
            />
          ))}
          <Means scale={scale} axis={axis} distribution={distribution} width={width} />
        </svg>
      )}
    </div>
  )
}
