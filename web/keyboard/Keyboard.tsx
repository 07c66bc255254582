import { useCallback, useState } from 'react'
import { Button, DialogTrigger } from 'react-aria-components'
import { useShortcutsOn } from '../state/useShortcutsOn.ts'
import { LateView } from '../ui/LateView.tsx'
import { TitledWindow } from '../ui/TitledWindow.tsx'
import { useShortcut } from '../ui/useShortcut.ts'
import { useWords } from '../words/useWords.tsx'
import './keyboard.css'

const loadKeyTable = () => import('./KeyTable.tsx').then(({ KeyTable }) => KeyTable)

/** The keys of the page, opened by a button or by `?`, and the switch that turns keys of one character off. */
export function Keyboard() {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  useShortcut(
    '?',
    useCallback(() => setOpen(true), []),
  )
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="text-link">{say('keys')}</Button>
      <TitledWindow title={say('keys')}>
        {() => (
          <>
            <Switch />
            <LateView load={loadKeyTable}>{(KeyTable) => <KeyTable />}</LateView>
          </>
        )}
      </TitledWindow>
    </DialogTrigger>
  )
}

function Switch() {
  const { say } = useWords()
  const { shortcutsOn, switchShortcuts } = useShortcutsOn()
  return (
    <label className="keys-switch">
      <input type="checkbox" checked={shortcutsOn} onChange={(event) => switchShortcuts(event.target.checked)} />
      <span>
        {say('keys.single')}
        <span className="block note quiet">{say('keys.single.note')}</span>
      </span>
    </label>
  )
}
