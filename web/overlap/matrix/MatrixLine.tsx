import { memo } from 'react'
import type { MatrixRow } from './matrixRows.ts'

interface LineProps {
  readonly row: MatrixRow
  /** The column where the Tab key stops, when it does in this row. */
  readonly stop: number | undefined
  readonly chosen: number | undefined
  /** Whether the label is bold. */
  readonly lit: boolean
}

/** One row of the matrix; drawn anew only when something in it changes. */
export const Line = memo(function Line({ row, stop, chosen, lit }: LineProps) {
  return (
    <tr>
      <th scope="row" className={lit ? 'lit' : undefined} title={row.cluster.name}>
        <span>{row.cluster.name}</span>
      </th>
      {row.cells.map(({ column, look, text, dot, zero, name }, index) => (
        <td
          key={column}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid can be chosen.
          role="gridcell"
          className={`cell ${look}${dot ? ' dotted' : ''}${zero ? ' zero' : ''}`}
          tabIndex={stop === index ? 0 : -1}
          aria-label={name}
          aria-selected={chosen === index}
        >
          <span aria-hidden="true">{text}</span>
        </td>
      ))}
    </tr>
  )
})
