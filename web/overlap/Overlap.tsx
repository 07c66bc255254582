import { useData } from '../data/useData.ts'
import { OverlapDocument } from '../generated/graphql.ts'
import { overlapFilter } from '../state/overlapFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'

/** Which clusters share more partners than chance explains. */
export function Overlap() {
  const { say } = useWords()
  const { state } = useViewState()
  const { clusters } = state
  const loaded = useData(OverlapDocument, { ...overlapFilter(state), ...(clusters && { clusters }) })
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ overlap }) => <h1 className="headline">{overlap.pairs.length}</h1>}
    </Answer>
  )
}
