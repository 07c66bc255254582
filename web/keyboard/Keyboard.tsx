import { useCallback, useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useShortcutsOn } from '../state/useShortcutsOn.ts'
import { Icon } from '../ui/Icon.tsx'
import { LateView } from '../ui/LateView.tsx'
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
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <div className="dialog-head">
                  <Heading slot="title" level={2}>
                    {say('keys')}
                  </Heading>
                  <Button className="icon-button" aria-label={say('close')} onPress={close}>
                    <Icon name="close" />
                  </Button>
                </div>
                <Switch />
                <LateView load={loadKeyTable}>{(KeyTable) => <KeyTable />}</LateView>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
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
