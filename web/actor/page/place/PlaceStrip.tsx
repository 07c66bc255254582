import { Axis, Means } from '../../../landscape/StripMarks.tsx'
import type { Distribution } from '../../../landscape/stripGeometry.ts'
import { useDots } from '../../../landscape/useDots.ts'
import { useWidth } from '../../../ui/useWidth.ts'
import { useWords } from '../../../words/useWords.tsx'

const underAxis = 24

interface PlaceStripProps {
  readonly own: { readonly id: string; readonly name: string; readonly count: number }
  readonly distribution: Distribution
}

/** A dot a cluster over its number, the own one in ink; the sentence above and the label of the picture say the same. */
export function PlaceStrip({ own, distribution }: PlaceStripProps) {
  const { say, count, figure } = useWords()
  const { ref, width } = useWidth<HTMLDivElement>()
  const { mean, min, max, values } = distribution
  const { scale, dots, diameter, axis, step } = useDots(distribution, width)
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
              className={dot.id === own.id ? 'dot chosen' : 'dot'}
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
