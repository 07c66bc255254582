import { useWords } from '../../words/useWords.tsx'
import { barsHeight, columnMiddle, columnWidth, numberHeight, plotHeight, rowMiddle } from './plotMeasures.ts'
import type { SetColumn } from './upset.ts'

interface ColumnProps {
  readonly column: SetColumn
  readonly position: number
  /** Number of rows. */
  readonly rows: number
  /** Size of the largest column. */
  readonly largest: number
  readonly opened: boolean
  readonly active: boolean
  onOpen(): void
}

/** One intersection: a bar for its partners, and a dot for each cluster that has them. */
export function Column({ column, position, rows, largest, opened, active, onOpen }: ColumnProps) {
  const { count } = useWords()
  const middle = columnMiddle(position)
  const bar = Math.max(1, (column.size / largest) * (barsHeight - numberHeight - 8))
  const [first = 0] = column.rows
  const last = column.rows.at(-1) ?? first
  const state = [opened && 'opened', active && 'active', column.rows.length > 1 && 'shared'].filter(Boolean).join(' ')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way in; the list around it is the keyboard's.
    <g className={`sets-column ${state}`} onClick={onOpen}>
      <rect
        className="sets-target"
        x={middle - columnWidth / 2 + 1.5}
        y="1.5"
        width={columnWidth - 3}
        height={plotHeight(rows) - 3}
        rx="3"
      />
      <rect className="sets-bar" x={middle - 7.5} y={barsHeight - 6 - bar} width="15" height={bar} />
      <text className="sets-number" x={middle} y={barsHeight - 10 - bar} textAnchor="middle">
        {count(column.size)}
      </text>
      {Array.from({ length: rows }, (_, row) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its row.
          key={row}
          className={column.rows.includes(row) ? 'sets-dot in' : 'sets-dot'}
          cx={middle}
          cy={rowMiddle(row)}
          r={column.rows.includes(row) ? 6 : 4}
        />
      ))}
      <line className="sets-between" x1={middle} x2={middle} y1={rowMiddle(first)} y2={rowMiddle(last)} />
    </g>
  )
}
