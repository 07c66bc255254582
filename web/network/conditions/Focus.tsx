import { useId } from 'react'
import { stepCounts } from '../../state/parameters/network.ts'
import { useViewState } from '../../state/useViewState.ts'
import { useWords } from '../../words/useWords.tsx'

/** How far around what is chosen the map shows; it needs something chosen, and tells that. */
export function Focus({ canFocus }: { readonly canFocus: boolean }) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const why = useId()
  return (
    <>
      <label className="hand-focus">
        {say('hand.focus')}{' '}
        <select
          className="button"
          value={state.steps ?? ''}
          disabled={!canFocus && state.steps === undefined}
          {...(!canFocus && { 'aria-describedby': why })}
          onChange={({ target }) => go({ steps: stepCounts.find((steps) => String(steps) === target.value) })}
        >
          <option value="">{say('hand.focus.none')}</option>
          {stepCounts.map((steps) => (
            <option key={steps} value={steps}>
              {say('hand.focus.steps', { steps })}
            </option>
          ))}
        </select>
      </label>
      {!canFocus && (
        <span id={why} className="note quiet">
          {say('hand.focus.first')}
        </span>
      )}
    </>
  )
}
