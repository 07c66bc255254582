import { useData } from '../data/useData.ts'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { OverlapDocument, type OverlapQueryVariables } from '../generated/late/graphql.ts'
import { overlapFilter } from '../state/overlapFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Loading } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { Picture } from './Picture.tsx'
import { useComparison } from './question/useComparison.ts'
import { useShownAnswer } from './question/useShownAnswer.ts'
import { NothingShared } from './refusal/NothingShared.tsx'
import { Refusal } from './refusal/Refusal.tsx'
import { isEmpty } from './refusal/waysOn.ts'
import './overlap.css'

interface OverlapProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** Which clusters share more partners than chance explains. */
export function Overlap({ dataset }: OverlapProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const { clusters } = state
  const variables: OverlapQueryVariables = { ...overlapFilter(state), ...(clusters && { clusters }) }
  const counted = useData(OverlapDocument, variables)
  const isCurrent = counted.state === 'ready'
  const empty = isCurrent && isEmpty(counted.data.overlap)
  const comparison = useComparison(variables, isCurrent && !empty)
  const shown = useShownAnswer({
    counted: counted.last?.overlap,
    isCurrent,
    compared: comparison.answered,
    expected: comparison.running,
  })
  const failed = counted.state === 'failed' ? counted : undefined
  // What was shown stays while the server is away; a question that is refused has no picture.
  if (failed && !(failed.problem.passing && shown)) return <Refusal failed={failed} />
  if (empty) return <NothingShared overlap={counted.data.overlap} dataset={dataset} />
  if (!shown) return <Loading waiting={say('overlap.waiting')} />
  return (
    <>
      {failed && <Refusal failed={failed} />}
      <Picture shown={shown} comparison={comparison} dataset={dataset} />
    </>
  )
}
