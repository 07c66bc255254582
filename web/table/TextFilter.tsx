import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { longestText, tidyText } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { useSettled } from '../ui/useSettled.ts'
import { useWords } from '../words/useWords.tsx'

const pauseMs = 150

/** What is typed; it filters after a pause, and becomes part of the address with Enter or when the field is left. */
export function useTypedText() {
  const { state, go } = useViewState()
  const [draft, setDraft] = useState({ from: state.text, text: state.text ?? '' })
  if (draft.from !== state.text) setDraft({ from: state.text, text: state.text ?? '' })
  return {
    text: draft.text,
    /** What is filtered by. */
    asked: tidyText(useSettled(draft.text, pauseMs)),
    type: (text: string) => setDraft({ from: state.text, text }),
    settle: () => go({ text: tidyText(draft.text) }),
  }
}

/** The page that the address names; of rows that are filtered by a text still being typed it is the first. */
export function useRowsPage(asked: string | undefined): number | undefined {
  const { rowsPage, text } = useViewState().state
  return asked === text ? rowsPage : undefined
}

type TextFilterProps = Omit<ReturnType<typeof useTypedText>, 'asked'>

export function TextFilter({ text, type, settle }: TextFilterProps) {
  const { say } = useWords()
  return (
    <TextField className="text-filter" value={text} onChange={type} onBlur={settle} maxLength={longestText}>
      <Label className="visually-hidden">{say('table.text')}</Label>
      <Input
        className="field"
        type="search"
        placeholder={say('table.text')}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </TextField>
  )
}
