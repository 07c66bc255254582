import { useRef, useState } from 'react'
import { Button, Checkbox, CheckboxGroup, DialogTrigger } from 'react-aria-components'
import { useWords } from '../words/useWords.tsx'
import { type FilterPart, filterSentence } from './filterSentence.ts'
import { Icon } from './Icon.tsx'
import { PopoverDialog } from './PopoverDialog.tsx'
import { TickBox } from './TickBox.tsx'
import './filters.css'

interface FilterChipProps {
  readonly part: FilterPart
  /** Called with the ids that shall be in force; with none when everything shall pass. */
  onChoose(chosen: readonly string[]): void
}

/** One condition: offered as an outlined pill, in force as a filled one that is a sentence and can be removed. */
export function FilterChip({ part, onChoose }: FilterChipProps) {
  const words = useWords()
  const { say } = words
  const opens = useRef<HTMLButtonElement>(null)
  const inForce = part.chosen.length > 0
  const sentence = inForce ? filterSentence(words, part) : part.name
  return (
    <span className={inForce ? 'chip in-force' : 'chip'}>
      <DialogTrigger>
        <Button ref={opens} className="chip-open" isDisabled={!inForce && part.options.length < 2}>
          {sentence}
          {!inForce && <Icon name="down" size={14} />}
        </Button>
        <PopoverDialog className="filter-dialog" placement="bottom start">
          {(close) => (
            <Choices
              part={part}
              onApply={(chosen) => {
                onChoose(chosen)
                close()
              }}
            />
          )}
        </PopoverDialog>
      </DialogTrigger>
      {inForce && !part.usual && (
        <Button
          className="chip-remove"
          aria-label={say('filter.remove', { filter: sentence })}
          onPress={() => {
            opens.current?.focus()
            onChoose([])
          }}
        >
          <Icon name="close" size={12} />
        </Button>
      )}
    </span>
  )
}

interface ChoicesProps {
  readonly part: FilterPart
  onApply(chosen: readonly string[]): void
}

/** What is ticked is no state of the page until it is applied. */
function Choices({ part: { name, options, chosen: inForce, least }, onApply }: ChoicesProps) {
  const { say, count: write } = useWords()
  const everything = options.map(({ id }) => id)
  const [chosen, choose] = useState<readonly string[]>(inForce.length > 0 ? inForce : everything)
  const few = chosen.length < Math.min(least, everything.length)
  return (
    <>
      <CheckboxGroup className="filter-choices" aria-label={name} value={[...chosen]} onChange={choose}>
        {options.map(({ id, name, full = name, count }, position) => (
          <Checkbox key={id} value={id} className="choice" autoFocus={position === 0}>
            <TickBox />
            {full}
            {count !== undefined && <span className="choice-count">{write(count)}</span>}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className="filter-end">
        <Button className="text-link" onPress={() => choose(everything)}>
          {say('filter.all')}
        </Button>
        <Button className="text-link" onPress={() => choose([])}>
          {say('filter.none')}
        </Button>
        <span className="quiet" role="status">
          {few && say(least === 1 ? 'filter.choose' : 'filter.chooseTwo')}
        </span>
        <Button className="button main" isDisabled={few} onPress={() => onApply(chosen)}>
          {say('filter.apply')}
        </Button>
      </div>
    </>
  )
}
