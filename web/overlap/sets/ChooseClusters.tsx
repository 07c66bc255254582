import { useRef, useState } from 'react'
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { fewestSets, mostSets } from '../../state/overlapState.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { SetRow } from './upset.ts'

interface ChooseClustersProps {
  readonly offered: readonly SetRow[]
  /** Ids, in the order in which they were chosen. */
  readonly chosen: readonly string[]
  onChoose(chosen: readonly string[]): void
}

/** The chosen clusters, each of which can be removed, and a field to add another. */
export function ChooseClusters({ offered, chosen, onChoose }: ChooseClustersProps) {
  const { say } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const clusterOf = (id: string) => offered.find((cluster) => cluster.id === id) ?? { id, name: id, partners: 0 }
  const remove = (id: string) => {
    onChoose(chosen.filter((one) => one !== id))
    // The button that had the focus is gone with its cluster.
    requestAnimationFrame(() => list.current?.querySelector('button')?.focus())
  }
  return (
    <div className="sets-choice">
      <ul ref={list} aria-label={say('sets.chosen')}>
        {chosen.map(clusterOf).map(({ id, name, partners }) => (
          <li key={id} className="sets-chip">
            {say('sets.size', { name, partners })}
            {chosen.length > fewestSets && (
              <Button aria-label={say('sets.remove', { name: name })} onPress={() => remove(id)}>
                <Icon name="close" size={14} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AddCluster
        offered={offered.filter(({ id }) => !chosen.includes(id))}
        full={chosen.length >= mostSets}
        onAdd={(id) => onChoose([...chosen, id])}
      />
      <span className="note quiet" role="status">
        {say('sets.most', { count: chosen.length })}
      </span>
    </div>
  )
}

interface AddClusterProps extends Pick<ChooseClustersProps, 'offered'> {
  readonly full: boolean
  onAdd(id: string): void
}

function AddCluster({ offered, full, onAdd }: AddClusterProps) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const add = (id: string) => {
    setText('')
    onAdd(id)
  }
  return (
    <ComboBox
      className="sets-add"
      aria-label={say('sets.add')}
      defaultItems={offered}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && add(String(key))}
      isDisabled={full}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Input placeholder={say('sets.add')} maxLength={200} />
      <Popover className="popover">
        <ListBox className="menu" renderEmptyState={() => <p className="menu-note">{say('sets.noMatch')}</p>}>
          {({ id, name }: SetRow) => (
            <ListBoxItem id={id} className="menu-item" textValue={name}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
