import type { Failed } from '../data/useData.ts'
import { defaultDraws } from '../state/overlapState.ts'
import { useViewState } from '../state/useViewState.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { Named, Trouble } from '../ui/Trouble.tsx'
import { useWords } from '../words/useWords.tsx'
import type { WordKey } from '../words/words.ts'
import { noCondition } from './noCondition.ts'

interface RefusalProps {
  readonly failed: Failed<unknown>
}

/** Enough for the firms of a landscape as large as Denmark's. */
const fewDraws = 10_000

const sentences: Readonly<Record<string, WordKey>> = {
  NOT_FOUND: 'overlap.refused.NOT_FOUND',
  TOO_EXPENSIVE: 'overlap.refused.TOO_EXPENSIVE',
  draws: 'overlap.refused.draws',
  clusters: 'overlap.refused.oneCluster',
  // All conditions together leave nothing.
  'sectors, roles, types, confidence and year': 'overlap.refused.noLinks',
}

/** Why there is nothing to compare, in words, and ways back to something that can be. */
export function Refusal({ failed }: RefusalProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const { problem } = failed
  if (problem.passing) return <Trouble problem={problem} loadedAt={failed.loadedAt} retry={failed.retry} />
  const here = { view: state.view } as const
  return (
    <div className="trouble">
      <div role="alert">
        <strong>
          {say(sentences[problem.field ?? problem.code] ?? 'overlap.refused.BAD_USER_INPUT', {
            count: problem.ids?.length ?? 1,
          })}
        </strong>
      </div>
      <Named problem={problem} />
      <StateLink to={{ ...here, ...noCondition }}>{say('filter.clear')}</StateLink>
      {problem.code === 'TOO_EXPENSIVE' && (state.draws ?? defaultDraws) > fewDraws ? (
        <StateLink to={{ ...here, draws: fewDraws }}>{say('overlap.refused.defaults', { draws: fewDraws })}</StateLink>
      ) : (
        state.draws !== undefined && (
          <StateLink to={{ ...here, draws: undefined }}>
            {say('overlap.refused.defaults', { draws: defaultDraws })}
          </StateLink>
        )
      )}
    </div>
  )
}
