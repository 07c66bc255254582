import { Button } from 'react-aria-components'
import type { Cancellable } from '../data/useCancellable.ts'
import type { GroupingListQuery } from '../generated/late/graphql.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { useWords } from '../words/useWords.tsx'
import type { AnsweredGroupings } from './answered.ts'
import { inMergers } from './GoodGroupings.tsx'
import '../ui/drawing.css'

interface SearchingProps {
  readonly listing: Cancellable<GroupingListQuery>
  readonly best: AnsweredGroupings['best']
}

/** While all good groupings are searched for: the one that is known, and a way to stop; afterwards nothing, or what went wrong. */
export function Searching({ listing, best }: SearchingProps) {
  const { say } = useWords()
  const { loaded, running, cancelled, cancel, resume } = listing
  if (loaded.state === 'failed' && !cancelled)
    return <Trouble problem={loaded.problem} loadedAt={loaded.loadedAt} retry={loaded.retry} />
  if (!best || (!running && !cancelled)) return null
  return (
    <p className="drawing waiting">
      {running && <span className="spinner" aria-hidden="true" />}
      <span>{say(running ? 'groupings.searching' : 'groupings.cancelled')}</span>
      <Button className="button small" onPress={running ? cancel : resume}>
        {say(running ? 'groupings.cancel' : 'groupings.again')}
      </Button>
      <StateLink to={inMergers(best)}>{say('groupings.open')}</StateLink>
    </p>
  )
}
