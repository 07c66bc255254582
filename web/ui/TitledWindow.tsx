import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/useWords.tsx'
import { Icon } from './Icon.tsx'

interface TitledWindowProps {
  readonly title: string
  readonly className?: string
  /** Where no `DialogTrigger` opens it. */
  readonly isOpen?: boolean
  onOpenChange?(open: boolean): void
  children(close: () => void): ReactNode
}

/** A window over the page with its title and a button that closes it; in a `DialogTrigger` it stands behind what opens it. */
export function TitledWindow({ title, className = '', children, ...opening }: TitledWindowProps) {
  const { say } = useWords()
  return (
    <ModalOverlay className="overlay" isDismissable {...opening}>
      <Modal className="modal">
        <Dialog className={`dialog ${className}`}>
          {({ close }) => (
            <>
              <div className="dialog-head">
                <Heading slot="title">{title}</Heading>
                <Button className="icon-button" aria-label={say('close')} onPress={close}>
                  <Icon name="close" />
                </Button>
              </div>
              {children(close)}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
