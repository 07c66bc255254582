import type { Kind } from '../generated/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { filterSentence } from '../ui/filterSentence.ts'
import { Relax } from '../ui/Relax.tsx'
import { useWords } from '../words/useWords.tsx'
import { filterRows, type SearchableRow } from './filterRows.ts'
import { kindPart, rowKinds } from './rowParts.ts'
import type { useTypedText } from './TextFilter.tsx'

interface NoRowsProps<Row> {
  readonly rows: readonly SearchableRow<Row>[]
  readonly typed: ReturnType<typeof useTypedText>
}

/** No row passes: how many there would be without the text and without the kinds, and the button that does it. */
export function NoRows<Row extends { readonly kind: Kind }>({ rows, typed }: NoRowsProps<Row>) {
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
    number: filterRows(rows, { kinds }).length,
    onRemove: clearText,
  }
  const kind = {
    sentence: filterSentence(words, kindPart(words, state, new Map())),
    number: filterRows(rows, { text: typed.text }).length,
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
