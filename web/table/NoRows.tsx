import { useViewState } from '../state/useViewState.ts'
import { filterSentence } from '../ui/filterSentence.ts'
import { Relax } from '../ui/Relax.tsx'
import { useWords } from '../words/useWords.tsx'
import { kindPart, rowKinds } from './rowParts.ts'
import type { useTypedText } from './TextFilter.tsx'

interface NoRowsProps {
  readonly typed: ReturnType<typeof useTypedText>
  /** How many rows there would be without the text, and without the kinds. */
  readonly withoutText: number
  readonly withoutKinds: number
}

/** No row passes: how many there would be without the text and without the kinds, and the button that does it. */
export function NoRows({ typed, withoutText, withoutKinds }: NoRowsProps) {
  const words = useWords()
  const { say } = words
  const { state, go } = useViewState()
  const kinds = rowKinds(state)
  const clearText = () => {
    typed.type('')
    go({ text: undefined })
  }
  const text = {
    sentence: say('filter.says', { name: say('table.text.name'), values: typed.text.trim() }),
    number: withoutText,
    onRemove: clearText,
  }
  const kind = {
    sentence: filterSentence(words, kindPart(words, state, new Map())),
    number: withoutKinds,
    onRemove: () => go({ kinds: undefined }),
  }
  const clear = () => {
    clearText()
    go({ kinds: undefined, text: undefined })
  }
  return (
    <>
      <p className="table-note">{say('table.none')}</p>
      <Relax conditions={[...(typed.text.trim() ? [text] : []), ...(kinds ? [kind] : [])]} onClear={clear} />
    </>
  )
}
