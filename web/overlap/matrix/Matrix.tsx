import { type CSSProperties, memo, useId, useMemo, useState } from 'react'
import { announce } from '../../ui/LiveRegion.tsx'
import { useWords } from '../../words/useWords.tsx'
import { GroupLines } from './Groups.tsx'
import type { ClusterGroup } from './groupsOf.ts'
import { Legend } from './Legend.tsx'
import { type MatrixContent, type MatrixRow, matrixRows } from './matrixRows.ts'
import { useGridKeys } from './useGridKeys.ts'
import './matrix.css'
import './matrixLines.css'

interface MatrixProps {
  readonly content: MatrixContent
  /** Of the order in which the clusters are drawn. */
  readonly groups: readonly ClusterGroup[]
  /** Side of a cell in px. */
  readonly cell: number
  readonly pair: readonly [string, string] | undefined
  onChoose(pair: readonly [string, string]): void
}

/** Every pair of clusters as a cell of a grid: pointed at or walked through by arrow keys it is put into words. */
export function Matrix({ content, groups, cell, pair, onChoose }: MatrixProps) {
  const words = useWords()
  const keys = useId()
  const rows = useMemo(() => matrixRows(words, content), [words, content])
  const ids = rows.map(({ cluster }) => cluster.id)
  const chosen = pair && { row: ids.indexOf(pair[0]), column: ids.indexOf(pair[1]) }
  const shown = chosen && chosen.row >= 0 && chosen.column >= 0 ? chosen : undefined
  const [pointed, point] = useState<{ row: number; column: number }>()
  const choose = (row: number, column: number) => {
    const [a, b] = [ids[row], ids[column]]
    if (a === undefined || b === undefined || a === b) return
    announce(rows[row]?.cells[column]?.name ?? '')
    onChoose([a, b])
  }
  const grid = useGridKeys(ids.length, shown, { onMove: point, onEnter: choose })
  const lit = pointed ?? shown
  const said = pointed && rows[pointed.row]?.cells[pointed.column]?.name
  const style = { '--cell': `${cell}px`, '--count': ids.length } as CSSProperties
  return (
    <div className={`matrix${cell >= 22 ? ' large' : ''}`} style={style}>
      <p className="matrix-said" aria-hidden="true">
        {said ?? words.say('overlap.matrix.hint')}
      </p>
      <div className="matrix-scroll">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells can be chosen.
          role="grid"
          aria-label={words.say('overlap.matrix', {
            clusters: ids.length,
            measure: words.say(`overlap.measure.${content.measure}`),
          })}
          aria-describedby={keys}
          {...grid.handlers}
          onPointerLeave={() => point(undefined)}
        >
          <thead>
            <tr>
              <td className="matrix-corner">
                <Legend measure={content.measure} scale={content.scale} rows={rows} threshold={content.threshold} />
              </td>
              {rows.map(({ cluster }, column) => (
                <th key={cluster.id} scope="col" className={lit?.column === column ? 'lit' : undefined}>
                  <span>{cluster.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Line
                key={row.cluster.id}
                row={row}
                stop={grid.stop.row === index ? grid.stop.column : undefined}
                chosen={shown?.row === index ? shown.column : undefined}
                lit={lit?.row === index}
              />
            ))}
          </tbody>
        </table>
        <GroupLines groups={groups} />
        {shown && <Crosshair {...shown} />}
      </div>
      <p className="visually-hidden" id={keys}>
        {words.say('overlap.matrix.keys')}
      </p>
    </div>
  )
}

/** Two hairlines from the chosen cell to its labels. */
function Crosshair({ row, column }: { readonly row: number; readonly column: number }) {
  const style = { '--row': row, '--column': column } as CSSProperties
  return (
    <div className="crosshair" style={style} aria-hidden="true">
      <span className="to-row" />
      <span className="to-column" />
    </div>
  )
}

interface LineProps {
  readonly row: MatrixRow
  /** The column where the Tab key stops, when it does in this row. */
  readonly stop: number | undefined
  readonly chosen: number | undefined
  /** Whether the label is bold. */
  readonly lit: boolean
}

/** One row of the matrix; drawn anew only when something in it changes. */
const Line = memo(function Line({ row, stop, chosen, lit }: LineProps) {
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
