import { useState } from 'react'
import type { MapActor } from '../../map/graph/mapGraph.ts'
import { useViewState } from '../../state/useViewState.ts'
import { ActorLink } from '../../ui/ActorLink.tsx'
import { ChooseRow, useRowStop } from '../../ui/ChooseRow.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { SortHeading } from '../../ui/SortHeading.tsx'
import { WideTable } from '../../ui/WideTable.tsx'
import { useWords } from '../../words/useWords.tsx'
import { addOrRemove, allChosen } from '../choose.ts'
import { type ActorOrder, sortActors } from './actorOrder.ts'
import './actorTable.css'

/** Rows that show at once. */
const FEW = 50

/** The actors of the map as a table: the same filter, the same choice, the same counts. */
export function ActorTable({ actors }: { readonly actors: readonly MapActor[] }) {
  const words = useWords()
  const { say } = words
  const { state, go } = useViewState()
  const order = state.actorsBy ?? 'links'
  const [all, showAll] = useState(false)
  const sorted = sortActors(actors, order, words)
  const rows = all ? sorted : sorted.slice(0, FEW)
  const chosen = new Set(allChosen(state))
  const { stop, reach } = useRowStop(rows, (id) => chosen.has(id))
  const heading = (column: ActorOrder) => (
    <SortHeading
      text={say(`network.table.${column}`)}
      direction={column === order ? (column === 'links' ? 'descending' : 'ascending') : undefined}
      onSort={() => go({ actorsBy: column === 'links' ? undefined : column })}
    />
  )
  return (
    <section className="actor-table" aria-labelledby="actor-table-title">
      <h2 id="actor-table-title" className="panel-title">
        {say('network.table')}
      </h2>
      <p className="note quiet">{say('network.table.shown', { shown: rows.length, count: actors.length })}</p>
      <WideTable caption={say('network.table.caption', { count: actors.length })}>
        <thead>
          <tr>
            <th scope="col" className="choose-column">
              <span className="visually-hidden">{say('table.choose')}</span>
            </th>
            {heading('name')}
            {heading('kind')}
            {heading('links')}
          </tr>
        </thead>
        <tbody>
          {rows.map((actor) => (
            <Row
              key={actor.id}
              actor={actor}
              chosen={chosen.has(actor.id)}
              stop={actor.id === stop}
              onReached={() => reach(actor.id)}
            />
          ))}
        </tbody>
      </WideTable>
      {rows.length < sorted.length && (
        <button type="button" className="button" onClick={() => showAll(true)}>
          {say('network.table.all', { count: sorted.length })}
        </button>
      )}
    </section>
  )
}

interface RowProps {
  readonly actor: MapActor
  readonly chosen: boolean
  /** Whether Tab comes to this row. */
  readonly stop: boolean
  onReached(): void
}

function Row({ actor: { id, name, kind, degree }, chosen, stop, onReached }: RowProps) {
  const { say, count } = useWords()
  const { state, go } = useViewState()
  return (
    <tr className={chosen ? 'chosen' : undefined}>
      <td className="choose-column">
        <ChooseRow {...{ name, chosen, stop, onReached }} onPress={() => go(addOrRemove(state, id))} />
      </td>
      <th scope="row">
        <KindMark kind={kind} /> <ActorLink id={id}>{name}</ActorLink>
      </th>
      <td>{say(`kind.${kind}`)}</td>
      <td>{count(degree)}</td>
    </tr>
  )
}
