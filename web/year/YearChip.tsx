import { useRef } from 'react'
import { Button, DialogTrigger } from 'react-aria-components'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { LateView } from '../ui/LateView.tsx'
import { PopoverDialog } from '../ui/PopoverDialog.tsx'
import { useWords } from '../words/useWords.tsx'

const loadField = () => import('./YearField.tsx').then(({ YearField }) => YearField)

interface YearChipProps {
  /** The year of the data set, which is shown unless another one is chosen. */
  readonly usual: number
}

/** The year whose links count, one for all views that follow it. */
export function YearChip({ usual }: YearChipProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const opens = useRef<HTMLButtonElement>(null)
  const shown = state.year ?? usual
  const sentence = say('filter.says', { name: say('year'), values: String(shown) })
  return (
    <span className={state.year ? 'chip in-force' : 'chip'}>
      <DialogTrigger>
        <Button ref={opens} className="chip-open">
          {sentence}
          {!state.year && <Icon name="down" size={14} />}
        </Button>
        <PopoverDialog className="filter-dialog" placement="bottom start">
          {(close) => (
            <LateView load={loadField}>{(YearField) => <YearField shown={shown} onApplied={close} />}</LateView>
          )}
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
