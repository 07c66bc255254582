import { useRef, useState } from 'react'
import { Button, DialogTrigger, Form } from 'react-aria-components'
import { kmBounds } from '../../state/parameters/partners.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Icon } from '../../ui/Icon.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { PopoverDialog } from '../../ui/PopoverDialog.tsx'
import { useWords } from '../../words/useWords.tsx'

/** How far from the seat of the cluster a suggestion may be. */
export function KmChip() {
  const { say } = useWords()
  const { state, go } = useViewState()
  const opens = useRef<HTMLButtonElement>(null)
  const { withinKm } = state
  const sentence =
    withinKm === undefined ? say('suggestions.filter.km') : say('suggestions.filter.km.inForce', { km: withinKm })
  return (
    <span className={withinKm === undefined ? 'chip' : 'chip in-force'}>
      <DialogTrigger>
        <Button ref={opens} className="chip-open">
          {sentence}
          {withinKm === undefined && <Icon name="down" size={14} />}
        </Button>
        <PopoverDialog className="filter-dialog" placement="bottom start">
          {(close) => <KmField onApplied={close} />}
        </PopoverDialog>
      </DialogTrigger>
      {withinKm !== undefined && (
        <Button
          className="chip-remove"
          aria-label={say('filter.remove', { filter: sentence })}
          onPress={() => {
            opens.current?.focus()
            go({ withinKm: undefined })
          }}
        >
          <Icon name="close" size={12} />
        </Button>
      )}
    </span>
  )
}

/** What the European Cluster Excellence Initiative regards as reasonable, as a start. */
const usualKm = 150

function KmField({ onApplied }: { onApplied(): void }) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const [text, setText] = useState(String(state.withinKm ?? usualKm))
  const km = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0
  const valid = km >= kmBounds.least && km <= kmBounds.most
  return (
    <Form
      className="km-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        if (!valid) return
        go({ withinKm: km })
        onApplied()
      }}
    >
      <NumberField
        label={say('suggestions.filter.km.label')}
        text={text}
        onChange={setText}
        refusal={valid ? undefined : say('suggestions.filter.km.refused', kmBounds)}
        autoFocus
      />
      <Button className="button main" type="submit">
        {say('filter.apply')}
      </Button>
    </Form>
  )
}
