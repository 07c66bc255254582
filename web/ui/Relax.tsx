import { useLayoutEffect } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/useWords.tsx'
import { focusHeadline } from './focusHeadline.ts'
import './filters.css'

interface RelaxProps {
  readonly conditions: readonly {
    /** The condition as its chip words it. */
    readonly sentence: string
    /** How many there would be without it. */
    readonly number: number
    onRemove(): void
  }[]
  onClear(): void
}

/**
 * Ways out of an empty filter: what there would be without each condition that alone hides something, else without all. The
 * one that is taken takes itself away, so the focus goes to the headline, which tells what there is then.
 */
export function Relax({ conditions, onClear }: RelaxProps) {
  const { say } = useWords()
  useLayoutEffect(
    () => () => {
      // The headline may go too; the new one stands when all of the change is drawn.
      if (document.activeElement?.localName === 'h1') queueMicrotask(focusHeadline)
    },
    [],
  )
  const take = (way: () => void) => () => {
    focusHeadline()
    way()
  }
  const offered = conditions.filter(({ number }) => number > 0).sort((a, b) => b.number - a.number)
  return (
    <ul className="relax">
      {offered.map(({ sentence, number, onRemove }) => (
        <li key={sentence}>
          {say('relax', { filter: sentence, number })}{' '}
          <Button className="button small" onPress={take(onRemove)}>
            {say('filter.remove', { filter: sentence })}
          </Button>
        </li>
      ))}
      {offered.length === 0 && conditions.length > 1 && (
        <li>
          {say('relax.notEnough')}{' '}
          <Button className="button small" onPress={take(onClear)}>
            {say('filter.clear')}
          </Button>
        </li>
      )}
    </ul>
  )
}
