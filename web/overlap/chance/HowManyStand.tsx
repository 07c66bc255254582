import { useState } from 'react'
import { overlapFilter } from '../../state/overlapFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { PairFigures } from '../figures/pairFigures.ts'
import { useFragilities } from './useFragilities.ts'

/** Links of a pair that are taken as wrong. */
const doubted = 2

interface HowManyStandProps {
  /** Those above chance. */
  readonly pairs: readonly PairFigures[]
}

/** How many of the pairs above chance stand when links are wrong: on demand, because each is compared anew several times. */
export function HowManyStand({ pairs }: HowManyStandProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const [isOpen, setOpen] = useState(false)
  if (pairs.length === 0) return null
  const strongest = pairs.toSorted((one, other) => (other.chance?.z ?? 0) - (one.chance?.z ?? 0))
  const questions = strongest.map(({ idA, idB }) => ({ a: idA, b: idB, most: doubted, ...overlapFilter(state) }))
  return (
    <div className="finding-source">
      <button type="button" className="text-link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('overlap.stand', { pairs: pairs.length })}
      </button>
      {isOpen && <Judged questions={questions} />}
    </div>
  )
}

function Judged({ questions }: { readonly questions: Parameters<typeof useFragilities>[0] }) {
  const { say } = useWords()
  const { judged, problem, retry } = useFragilities(questions)
  if (problem) return <Trouble problem={problem} retry={retry} />
  const values = {
    pairs: questions.length,
    judged: judged.length,
    stand: judged.filter((links) => links === null).length,
    fall: judged.filter((links) => links === 1).length,
  }
  const isDone = judged.length === questions.length
  return <p role={isDone ? 'status' : undefined}>{say(isDone ? 'overlap.stand.all' : 'overlap.stand.sofar', values)}</p>
}
