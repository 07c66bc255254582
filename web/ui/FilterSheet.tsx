import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/useWords.tsx'
import { Icon } from './Icon.tsx'
import './filters.css'

interface FilterSheetProps {
  /** How many conditions are in force. */
  readonly inForce: number
  readonly children: ReactNode
}

/** The conditions on a phone: in a sheet behind a button with the number in force. */
export function FilterSheet({ inForce, children }: FilterSheetProps) {
  const { say, count } = useWords()
  return (
    <DialogTrigger>
      <Button className="button filter-sheet-open">
        {say('filters')}
        {inForce > 0 && <span className="in-force-count">{count(inForce)}</span>}
      </Button>
      <ModalOverlay className="overlay bottom" isDismissable>
        <Modal className="sheet">
          <Dialog className="dialog filter-sheet" aria-label={say('filters')}>
            {({ close }) => (
              <>
                <div className="dialog-head">
                  <h2>{say('filters')}</h2>
                  <Button className="icon-button" aria-label={say('close')} onPress={close}>
                    <Icon name="close" />
                  </Button>
                </div>
                {children}
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
