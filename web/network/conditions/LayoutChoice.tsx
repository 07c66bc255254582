import { useId } from 'react'
import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { layouts } from '../../map/layout/layouts.ts'
import { useViewState } from '../../state/useViewState.ts'
import { useWords } from '../../words/useWords.tsx'
import { middleOf } from '../choose.ts'
import { drawableLayout, lackOf } from './layoutOf.ts'

interface LayoutChoiceProps {
  readonly graph: MapGraph
  /** What meets the conditions on clusters: of it a cluster comes into the middle. */
  readonly listed: MapGraph
}

/** The layouts as segments of one control; one that cannot be drawn is disabled, with the reason. */
export function LayoutChoice({ graph, listed }: LayoutChoiceProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const group = useId()
  const offers = layouts.map(({ id }) => ({ id, lack: lackOf(id, graph) }))
  const current = drawableLayout(graph, state)
  const change = (id: (typeof offers)[number]['id']) =>
    go({
      layout: id,
      ego: id === 'ego' ? middleOf(state, listed) : undefined,
    })
  return (
    <div className="layouts">
      <fieldset className="segments">
        <legend className="visually-hidden">{say('network.layouts')}</legend>
        {offers.map(({ id, lack }) => (
          <label key={id}>
            <input
              type="radio"
              name={group}
              checked={id === current}
              disabled={lack !== undefined}
              {...(lack && { 'aria-describedby': `${group}-${id}` })}
              onChange={() => change(id)}
            />
            <span>{say(`network.layout.${id}`)}</span>
          </label>
        ))}
      </fieldset>
      {offers.map(
        ({ id, lack }) =>
          lack && (
            <p key={id} id={`${group}-${id}`} className="note quiet">
              {say(`network.lacks.${lack}`, { layout: say(`network.layout.${id}`) })}{' '}
              {id === state.layout && say('network.lacks.instead')}
            </p>
          ),
      )}
    </div>
  )
}
