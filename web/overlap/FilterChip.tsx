import { useState } from 'react'
import { Button, Checkbox, CheckboxGroup, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/useWords.tsx'
import { type Part, sayPart, stateWith } from './filterParts.ts'

/** One condition: offered as an outlined pill, in force as a filled one that is a sentence and can be removed. */
export function FilterChip({ part }: { readonly part: Part }) {
  const words = useWords()
  const { say } = words
  const { go } = useViewState()
  const inForce = part.chosen.length > 0
  const sentence = inForce ? sayPart(words, part) : say(`overlap.filter.${part.key}`)
  return (
    <span className={inForce ? 'chip in-force' : 'chip'}>
      <DialogTrigger>
        <Button className="chip-open">
          {sentence}
          {!inForce && <Icon name="down" size={14} />}
        </Button>
        <Popover className="popover" placement="bottom start">
          <Dialog className="filter-dialog" aria-label={say(`overlap.filter.${part.key}`)}>
            {({ close }) => <Choices part={part} onApplied={close} />}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {inForce && (
        <Button
          className="chip-remove"
          aria-label={say('overlap.filter.remove', { filter: sentence })}
          onPress={() => go(stateWith(part, []))}
        >
          <Icon name="close" size={12} />
        </Button>
      )}
    </span>
  )
}

interface ChoicesProps {
  readonly part: Part
  onApplied(): void
}

/** What is ticked is no state of the page until it is applied. */
function Choices({ part, onApplied }: ChoicesProps) {
  const { say } = useWords()
  const { go } = useViewState()
  const everything = part.options.map(({ id }) => id)
  const [chosen, choose] = useState<readonly string[]>(part.chosen.length > 0 ? part.chosen : everything)
  const few = chosen.length < Math.min(part.least, everything.length)
  const apply = () => {
    go(stateWith(part, chosen))
    onApplied()
  }
  return (
    <>
      <CheckboxGroup
        className="filter-choices"
        aria-label={say(`overlap.filter.${part.key}`)}
        value={[...chosen]}
        onChange={choose}
      >
        {part.options.map(({ id, name }) => (
          <Checkbox key={id} value={id} className="choice">
            <span className="box">
              <Icon name="check" size={14} />
            </span>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className="filter-end">
        <Button className="text-link" onPress={() => choose(everything)}>
          {say('overlap.filter.all')}
        </Button>
        <Button className="text-link" onPress={() => choose([])}>
          {say('overlap.filter.none')}
        </Button>
        <span className="quiet" role="status">
          {few && say(part.least === 1 ? 'overlap.filter.choose' : 'overlap.filter.chooseTwo')}
        </span>
        <Button className="button main" isDisabled={few} onPress={apply}>
          {say('overlap.filter.apply')}
        </Button>
      </div>
    </>
  )
}
