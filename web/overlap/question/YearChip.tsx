import { useRef, useState } from 'react'
import { Button, DialogTrigger, FieldError, Form, Input, Label, TextField } from 'react-aria-components'
import { useViewState } from '../../state/useViewState.ts'
import { Icon } from '../../ui/Icon.tsx'
import { PopoverDialog } from '../../ui/PopoverDialog.tsx'
import { useWords } from '../../words/useWords.tsx'

/** The year whose links count; absent, it is that of the data set. */
export function YearChip({ shown }: { readonly shown: number }) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const opens = useRef<HTMLButtonElement>(null)
  const sentence = say('filter.says', { name: say('overlap.filter.year'), values: String(shown) })
  return (
    <span className={state.year ? 'chip in-force' : 'chip'}>
      <DialogTrigger>
        <Button ref={opens} className="chip-open">
          {sentence}
          {!state.year && <Icon name="down" size={14} />}
        </Button>
        <PopoverDialog className="filter-dialog" placement="bottom start">
          {(close) => <YearField shown={shown} onApplied={close} />}
        </PopoverDialog>
      </DialogTrigger>
      {state.year && (
        <Button
          className="chip-remove"
          aria-label={say('filter.remove', { filter: sentence })}
          onPress={() => {
            opens.current?.focus()
            go({ year: undefined })
          }}
        >
          <Icon name="close" size={12} />
        </Button>
      )}
    </span>
  )
}

interface YearFieldProps {
  readonly shown: number
  onApplied(): void
}

function YearField({ shown, onApplied }: YearFieldProps) {
  const { say } = useWords()
  const { go } = useViewState()
  const [text, setText] = useState(String(shown))
  const valid = /^[1-9]\d{3}$/.test(text.trim())
  return (
    <Form
      className="year-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        if (!valid) return
        go({ year: Number(text) })
        onApplied()
      }}
    >
      <TextField value={text} onChange={setText} isInvalid={!valid} autoFocus>
        <Label>{say('overlap.filter.year')}</Label>
        <Input className="field" inputMode="numeric" />
        <FieldError className="field-error">{say('overlap.filter.year.refused')}</FieldError>
      </TextField>
      <Button className="button main" type="submit">
        {say('filter.apply')}
      </Button>
    </Form>
  )
}
