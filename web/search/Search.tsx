import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import {
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import { otherDataset } from '../state/changeViewState.ts'
import { useShortcutsOn } from '../state/useShortcutsOn.ts'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { useSettled } from '../ui/useSettled.ts'
import { useShortcut } from '../ui/useShortcut.ts'
import { useWords } from '../words/useWords.tsx'
import { type FoundActor, type FoundSection, shownNames, useFound } from './useFound.ts'

const pauseMs = 150

/**
 * While its list is open, the combo box would hide the rest of the page from screen readers, although Tab still goes there.
 * With the focus in the field, the part of the page that holds it is marked as a top layer and so is left alone.
 */
function useKeptAround(box: RefObject<HTMLElement | null>, focused: boolean): void {
  useEffect(() => {
    const part = focused ? box.current?.closest('body > *') : undefined
    part?.setAttribute('data-react-aria-top-layer', '')
    return () => part?.removeAttribute('data-react-aria-top-layer')
  }, [box, focused])
}

interface SearchProps {
  readonly autoFocus?: boolean
  /** Called after an actor was chosen. */
  onChosen?(): void
}

/**
 * Finds an actor by its name, in the other data sets too, and clusters by town and field, and chooses one, from an actor's page
 * for a page. What is half typed is not state of the page.
 */
export function Search({ autoFocus = false, onChosen }: SearchProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const { shortcutsOn } = useShortcutsOn()
  const [text, setText] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [focused, setFocused] = useState(false)
  useKeptAround(box, focused)
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
  )
  const settled = useSettled(text.trim(), pauseMs)
  const found = useFound(settled)
  const sections = text.trim() === '' ? [] : found.sections

  const choose = (key: string) => {
    const actor = sections.flatMap(({ actors }) => actors).find((one) => one.key === key)
    if (!actor) return
    // A view that has a map or is about one actor shows the found one itself; every other leads to the landscape.
    const view = state.view === 'network' || state.view === 'actor' ? state.view : 'landscape'
    const there = actor.dataset === undefined ? {} : otherDataset(state, actor.dataset)
    go({ ...there, view, actor: actor.id, link: undefined })
    setText('')
    onChosen?.()
  }
  return (
    <ComboBox
      ref={box}
      className="search"
      aria-label={say('search.label')}
      items={sections}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <Icon name="search" />
      <Input ref={input} placeholder={say('search.label')} maxLength={500} autoFocus={autoFocus} />
      {shortcutsOn && (
        <span className="key" aria-hidden="true">
          /
        </span>
      )}
      <Popover className="popover search-results" triggerRef={box} placement="bottom end">
        <section aria-label={say('search.label')}>
          <ListBox
            className="menu"
            renderEmptyState={() => (
              <p className="menu-note">
                {found.state === 'failed' && say('search.failed')}
                {found.state === 'loading' && say('search.waiting')}
                {found.state === 'ready' && say('search.none', { text: settled })}
              </p>
            )}
          >
            {(section: FoundSection) => <Section section={section} />}
          </ListBox>
          {found.total > shownNames && (
            <p className="menu-note">{say('search.more', { shown: shownNames, total: found.total })}</p>
          )}
        </section>
      </Popover>
    </ComboBox>
  )
}

function Section({ section: { id, title, named, actors, total = 0 } }: { readonly section: FoundSection }) {
  const { say } = useWords()
  const more = total > actors.length ? ` ${say('search.some', { shown: actors.length, total })}` : ''
  return (
    <ListBoxSection id={id} {...(named && { 'aria-label': title })}>
      {!named && (
        <Header className="menu-note">
          {title}
          {more}
        </Header>
      )}
      <Collection items={actors}>
        {({ key, name, kind, type }: FoundActor) => (
          <ListBoxItem id={key} className="menu-item" textValue={name}>
            <KindMark kind={kind} />
            <span>{name}</span>
            <span className="quiet">{say(kind === 'CLUSTER' ? 'kind.CLUSTER' : `type.${type}`)}</span>
          </ListBoxItem>
        )}
      </Collection>
    </ListBoxSection>
  )
}
