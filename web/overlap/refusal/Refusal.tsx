import type { Failed } from '../../data/useData.ts'
import { noOverlapCondition } from '../../state/overlapFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { Named, Trouble } from '../../ui/Trouble.tsx'
import { useWords } from '../../words/useWords.tsx'
import { refusalOf, waysOn } from './waysOn.ts'

interface RefusalProps {
  readonly failed: Failed<unknown>
}

/** Why there is nothing to compare, in words, and ways back to something that can be; the API's sentence where the page has none. */
export function Refusal({ failed }: RefusalProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const { problem } = failed
  if (problem.passing) return <Trouble problem={problem} loadedAt={failed.loadedAt} retry={failed.retry} />
  const here = { view: state.view } as const
  const known = refusalOf(problem, state)
  return (
    <div className="trouble">
      <div role="alert">
        <strong>{say(known?.key ?? 'overlap.refused.BAD_USER_INPUT', known?.values)}</strong>
      </div>
      {(!known || problem.ids) && <Named problem={problem} />}
      <StateLink to={{ ...here, ...noOverlapCondition }}>{say('filter.clear')}</StateLink>
      {waysOn(problem, state).map((way) => (
        <StateLink key={way.words} to={{ ...here, ...way.to }}>
          {say(way.words, way.values)}
        </StateLink>
      ))}
    </div>
  )
}
