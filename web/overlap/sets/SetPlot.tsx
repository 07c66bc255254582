import { useState } from 'react'
import { ActorLink } from '../../ui/ActorLink.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { announce } from '../../ui/LiveRegion.tsx'
import { useWords } from '../../words/useWords.tsx'
import { Columns } from './Columns.tsx'
import { Rows } from './Rows.tsx'
import { SetTable } from './SetTable.tsx'
import type { SetColumn, SetRow } from './upset.ts'

const atFirst = 20

interface SetPlotProps {
  readonly rows: readonly SetRow[]
  readonly columns: readonly SetColumn[]
}

/** The set plot, its table, and the partners of the column that was opened. */
export function SetPlot({ rows, columns }: SetPlotProps) {
  const { say } = useWords()
  const [whole, setWhole] = useState(false)
  const [openKey, setOpenKey] = useState<string>()
  const shown = whole ? columns : columns.slice(0, atFirst)
  const opened = columns.find(({ key }) => key === openKey)
  if (columns.length === 0) return <p className="note">{say('sets.none')}</p>
  const open = (column: SetColumn) => {
    setOpenKey(column.key === openKey ? undefined : column.key)
    announce(say('sets.column', { names: column.names.join(', '), size: column.size }))
  }
  return (
    <>
      <p className="note sets-shown">
        <span role="status">{say('sets.shown', { shown: shown.length, all: columns.length })}</span>
        {columns.length > atFirst && (
          <button type="button" className="button small" onClick={() => setWhole(!whole)}>
            {whole ? say('sets.largest', { count: atFirst }) : say('sets.all', { all: columns.length })}
          </button>
        )}
      </p>
      <div className="sets-picture-and-table">
        <div>
          <div className="sets-plot">
            <Rows rows={rows} />
            <Columns rows={rows} columns={shown} opened={openKey} onOpen={open} />
          </div>
          {opened && <Opened column={opened} />}
        </div>
        <SetTable columns={shown} opened={openKey} onOpen={open} />
      </div>
    </>
  )
}

function Opened({ column: { names, size, actors } }: { readonly column: SetColumn }) {
  const { say, list } = useWords()
  return (
    <section className="sets-opened">
      <h3>{say('sets.column', { names: list(names), size })}</h3>
      <ul>
        {actors.map(({ id, name, kind }) => (
          <li key={id}>
            <KindMark kind={kind} />
            <ActorLink id={id}>{name}</ActorLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
