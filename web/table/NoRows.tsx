import type { AnyVariables, TypedDocumentNode } from 'urql'
import { useData } from '../data/useData.ts'
import type { Change } from '../state/changeViewState.ts'
import { reset } from '../state/parameters.ts'
import { useViewState } from '../state/useViewState.ts'
import { filterSentence } from '../ui/filterSentence.ts'
import { Relax } from '../ui/Relax.tsx'
import { useWords } from '../words/useWords.tsx'
import { kindPart, type RowConditions, typePart } from './rowParts.ts'
import type { useTypedText } from './TextFilter.tsx'

/** The conditions without one of them. */
function without(asked: RowConditions, key: keyof RowConditions): RowConditions {
  return Object.fromEntries(Object.entries(asked).filter(([name]) => name !== key))
}

interface NoRowsProps<Data, Variables> {
  readonly typed: ReturnType<typeof useTypedText>
  /** The conditions in force. */
  readonly asked: RowConditions
  /** The question how many rows there are. */
  readonly document: TypedDocumentNode<Data, Variables>
  /** Its variables under some of the conditions. */
  variablesOf(conditions: RowConditions): Variables
  countOf(answer: Data): number
}

/** No row passes: how many there would be without each of the conditions on rows, and the button that takes it away; nothing where no cluster is left. */
export function NoRows<Data, Variables extends AnyVariables>(props: NoRowsProps<Data, Variables>) {
  const { typed } = props
  const words = useWords()
  const { say } = words
  const { state, go } = useViewState()
  const counts = {
    text: useCountWithout(props, 'text'),
    kinds: useCountWithout(props, 'kinds'),
    types: useCountWithout(props, 'types'),
  }
  const give = (change: Change) => {
    if ('text' in change) typed.type('')
    go(change)
  }
  const sentences = {
    text: say('filter.says', { name: say('table.text.name'), values: typed.text.trim() }),
    kinds: filterSentence(words, kindPart(words, state, [])),
    types: filterSentence(words, typePart(words, state, [])),
  }
  const conditions = (['text', 'kinds', 'types'] as const).flatMap((key) => {
    const number = counts[key]
    const onRemove = () => give(reset([key]))
    return number === undefined ? [] : [{ sentence: sentences[key], number, onRemove }]
  })
  if (conditions.length === 0) return null
  return (
    <>
      <p className="table-note">{say('table.none')}</p>
      <Relax conditions={conditions} onClear={() => give(reset(['text', 'kinds', 'types']))} />
    </>
  )
}

/** Undefined for a condition that is not in force, and until it is known. */
function useCountWithout<Data, Variables extends AnyVariables>(
  { asked, document, variablesOf, countOf }: NoRowsProps<Data, Variables>,
  key: keyof RowConditions,
): number | undefined {
  const { last } = useData(document, variablesOf(without(asked, key)), { pause: !asked[key] })
  return asked[key] && last ? countOf(last) : undefined
}
