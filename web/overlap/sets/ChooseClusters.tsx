import { useMemo, useRef, useState } from 'react'
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover, useFilter } from 'react-aria-components'
import { fewestSets, mostSets } from '../../state/parameters/overlap.ts'
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
  const [added, setAdded] = useState(false)
  const ids = chosen.join()
  const rest = useMemo(() => offered.filter(({ id }) => !ids.split(',').includes(id)), [offered, ids])
  const clusterOf = (id: string) => offered.find((cluster) => cluster.id === id) ?? { id, name: id, partners: 0 }
  const add = (id: string) => {
    setAdded(true)
    onChoose([...chosen, id])
  }
  const remove = (id: string) => {
    setAdded(false)
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
      {/* A new field after each choice: an emptied one would open its menu again. */}
      <AddCluster key={chosen.length} offered={rest} full={chosen.length >= mostSets} autoFocus={added} onAdd={add} />
      <span className="note quiet" role="status">
        {say('sets.most', { count: chosen.length })}
      </span>
    </div>
  )
}

interface AddClusterProps extends Pick<ChooseClustersProps, 'offered'> {
  readonly full: boolean
  readonly autoFocus: boolean
  onAdd(id: string): void
}

function AddCluster({ offered, full, autoFocus, onAdd }: AddClusterProps) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const { contains } = useFilter({ sensitivity: 'base' })
  const matching = useMemo(() => offered.filter(({ name }) => contains(name, text)), [offered, contains, text])
  return (
    <ComboBox
      className="sets-add"
      aria-label={say('sets.add')}
      items={full ? [] : matching}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && onAdd(String(key))}
      isReadOnly={full}
      allowsEmptyCollection={!full}
    >
      <Input placeholder={say('sets.add')} maxLength={200} autoFocus={autoFocus} />
      <Button className="icon-button" aria-label={say('sets.offered')}>
        <Icon name="down" />
      </Button>
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
