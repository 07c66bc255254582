import { Emphasis } from '../ui/Emphasis.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import type { Values } from '../words/words.ts'

interface OutsideProps {
  /** What `outside` says. */
  readonly gone: Values
}

/** That an actor does not exist in the year shown, with the way to the nearest year in which it does. */
export function Outside({ gone }: OutsideProps) {
  const { say } = useWords()
  const there = Number(gone.life === 'from' ? gone.from : gone.to)
  return (
    <>
      <Emphasis text={say('actor.outside', gone)} />{' '}
      <StateLink to={{ year: there }}>{say('actor.outside.way', { there: String(there) })}</StateLink>
    </>
  )
}
