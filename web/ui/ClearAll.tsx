import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/useWords.tsx'

/** Takes all conditions away, and itself with them: the focus goes to the first of the filters beside it. */
export function ClearAll({ onClear }: { onClear(): void }) {
  const { say } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  return (
    <Button
      ref={button}
      className="text-link"
      onPress={() => {
        button.current?.parentElement?.querySelector<HTMLElement>('.chip-open:enabled')?.focus()
        onClear()
      }}
    >
      {say('filter.clear')}
    </Button>
  )
}
