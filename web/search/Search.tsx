import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useData } from '../data/useData.ts'
import { SearchDocument } from '../generated/graphql.ts'
import { useShortcutsOn } from '../state/useShortcutsOn.ts'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { useSettled } from '../ui/useSettled.ts'
import { useShortcut } from '../ui/useShortcut.ts'
import { useWords } from '../words/useWords.tsx'

const shown = 10
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

/** Finds an actor by its name, best match first, and chooses it, from an actor's page for a page. What is half typed is not state of the page. */
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
  const found = useData(SearchDocument, { text: settled, first: shown }, { pause: settled === '' })
  const answer = settled === '' ? undefined : found.last?.search

  const choose = (id: string) => {
    // A view that has a map or is about one actor shows the found one itself; every other leads to the landscape.
    const view = state.view === 'network' || state.view === 'actor' ? state.view : 'landscape'
    go({ view, actor: id, link: undefined })
    setText('')
    onChosen?.()
  }
  return (
    <ComboBox
      ref={box}
      className="search"
      aria-label={say('search.label')}
      items={text.trim() === '' ? [] : (answer?.nodes ?? [])}
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
            {({ id, name, kind, type }: NonNullable<typeof answer>['nodes'][number]) => (
              <ListBoxItem id={id} className="menu-item" textValue={name}>
                <KindMark kind={kind} />
                <span>{name}</span>
                <span className="quiet">{say(kind === 'CLUSTER' ? 'kind.CLUSTER' : `type.${type}`)}</span>
              </ListBoxItem>
            )}
          </ListBox>
          {answer && answer.totalCount > shown && (
            <p className="menu-note">{say('search.more', { shown, total: answer.totalCount })}</p>
          )}
        </section>
      </Popover>
    </ComboBox>
  )
}
