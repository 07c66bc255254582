import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { useNarrow } from '../../ui/useNarrow.ts'
import { useWords } from '../../words/useWords.tsx'
import { plotHeight, rowHeight, rowMiddle } from './plotMeasures.ts'
import type { SetRow } from './upset.ts'

/** The chosen clusters, each with a bar for all of its partners that grows to the left of its name. */
export function Rows({ rows }: { readonly rows: readonly SetRow[] }) {
  const { count } = useWords()
  const narrow = useNarrow(599)
  const [numberRoom, barRoom, nameRoom] = narrow ? [26, 20, 120] : [34, 76, 160]
  const start = numberRoom + barRoom
  const scale = scaleLinear([0, max(rows, ({ partners }) => partners) || 1], [0, barRoom])
  const width = start + 6 + nameRoom
  return (
    <div className="sets-rows" style={{ width, height: plotHeight(rows.length) }} aria-hidden="true">
      <svg width={width} height={plotHeight(rows.length)} aria-hidden="true">
        {rows.map(({ id, partners }, row) => (
          <g key={id}>
            <rect
              className="sets-size"
              x={start - scale(partners)}
              y={rowMiddle(row) - 6}
              width={scale(partners)}
              height="12"
            />
            <text className="sets-number" x={start - scale(partners) - 5} y={rowMiddle(row) + 4} textAnchor="end">
              {count(partners)}
            </text>
          </g>
        ))}
      </svg>
      {rows.map(({ id, name }, row) => (
        <span
          key={id}
          className="sets-name"
          style={{ left: start + 6, top: rowMiddle(row) - rowHeight / 2, width: nameRoom, height: rowHeight }}
        >
          {name}
        </span>
      ))}
    </div>
  )
}
