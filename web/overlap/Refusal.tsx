import type { Failed } from '../data/useData.ts'
import { defaultDraws } from '../state/overlapState.ts'
import { useViewState } from '../state/useViewState.ts'
import type { ViewState } from '../state/viewState.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { useWords } from '../words/useWords.tsx'
import type { WordKey } from '../words/words.ts'
import { fewestDraws, mostDraws } from './DrawAgain.tsx'
import { noCondition } from './noCondition.ts'

interface RefusalProps {
  /** Absent: no link passes the conditions. */
  readonly failed: Failed<unknown> | undefined
}

const sentences: Readonly<Record<string, WordKey>> = {
  NOT_FOUND: 'overlap.refused.NOT_FOUND',
  TOO_EXPENSIVE: 'overlap.refused.TOO_EXPENSIVE',
}

/** The sentence for what the address asks, as far as the page knows the rule that it breaks. */
function sentenceFor({ clusters, draws = defaultDraws }: ViewState, code: string | undefined): WordKey {
  if (code === undefined) return 'overlap.refused.noLinks'
  if (clusters?.length === 1) return 'overlap.refused.oneCluster'
  if (draws < fewestDraws || draws > mostDraws) return 'overlap.refused.draws'
  return sentences[code] ?? 'overlap.refused.BAD_USER_INPUT'
}

/** Why there is nothing to compare, in words, and ways back to something that can be. */
export function Refusal({ failed }: RefusalProps) {
  const { say } = useWords()
  const { state } = useViewState()
  if (failed?.problem.passing)
    return <Trouble problem={failed.problem} loadedAt={failed.loadedAt} retry={failed.retry} />
  const here = { view: state.view } as const
  return (
    <div className="trouble">
      <div role="alert">
        <strong>{say(sentenceFor(state, failed?.problem.code))}</strong>
      </div>
      {failed && <p lang="en">{failed.problem.message}</p>}
      <StateLink to={{ ...here, ...noCondition }}>{say('overlap.filter.clear')}</StateLink>
      {state.draws !== undefined && (
        <StateLink to={{ ...here, draws: undefined }}>
          {say('overlap.refused.defaults', { draws: defaultDraws })}
        </StateLink>
      )}
    </div>
  )
}
