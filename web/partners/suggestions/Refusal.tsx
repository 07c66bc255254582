import type { Failed } from '../../data/useData.ts'
import { useViewState } from '../../state/useViewState.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { useWords } from '../../words/useWords.tsx'
import { noSuggestionCondition } from '../filters/suggestionConditions.ts'

interface RefusalProps {
  readonly failed: Failed<unknown>
  /** Of the cluster that looks for partners. */
  readonly name: string
}

/** Why there are no suggestions under these conditions, in words, and the way back to some. */
export function Refusal({ failed, name }: RefusalProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const { problem } = failed
  const headline = <h1 className="headline">{say('suggestions.refused', { name })}</h1>
  const distance = problem.field === 'withinKm'
  if (!distance && problem.code !== 'NOT_FOUND') {
    return (
      <>
        {headline}
        <Trouble problem={problem} loadedAt={failed.loadedAt} retry={failed.retry} />
      </>
    )
  }
  const sentence = distance ? say('suggestions.refused.noSeat', { name }) : say('refused.region')
  const without = distance ? { withinKm: undefined } : noSuggestionCondition
  return (
    <>
      {headline}
      <div className="trouble">
        <div role="alert">
          <strong>{sentence}</strong>
        </div>
        <StateLink to={{ view: state.view, ...without }}>
          {distance ? say('suggestions.refused.withoutKm') : say('filter.clear')}
        </StateLink>
      </div>
    </>
  )
}
