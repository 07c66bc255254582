import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { yearBounds } from '../generated/constants.ts'
import { readYear } from '../state/parameters/page.ts'
import { useViewState } from '../state/useViewState.ts'
import { NumberField } from '../ui/NumberField.tsx'
import { useWords } from '../words/useWords.tsx'

interface YearFieldProps {
  readonly shown: number
  onApplied(): void
}

/** Where a year is typed. */
export function YearField({ shown, onApplied }: YearFieldProps) {
  const { say } = useWords()
  const { go } = useViewState()
  const [text, setText] = useState(String(shown))
  const year = readYear(text.trim())
  const bounds = { least: String(yearBounds.least), most: String(yearBounds.most) }
  return (
    <Form
      className="year-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        if (year === undefined) return
        go({ year })
        onApplied()
      }}
    >
      <NumberField
        label={say('year')}
        text={text}
        onChange={setText}
        refusal={year === undefined ? say('overlap.refused.year', bounds) : undefined}
        autoFocus
      />
      <Button className="button main" type="submit">
        {say('filter.apply')}
      </Button>
    </Form>
  )
}
