import { useEffect, useState } from 'react'
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Evidence } from '../../evidence/Evidence.tsx'
import { useViewState } from '../../state/useViewState.ts'
import { focusHeadline } from '../../ui/focusHeadline.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { PageActor } from './pageActor.ts'

interface EvidenceSheetProps {
  /** Whose page it stands beside, which its head leads back to; absent in a view that is about no single actor. */
  readonly actor?: Pick<PageActor, 'id' | 'name'>
  /** Number of clusters of the landscape. */
  readonly clusters: number
}

/** The evidence of the link that the address names, beside the page; closing it goes back to the page. */
export function EvidenceSheet({ actor, clusters }: EvidenceSheetProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const close = () => go({ link: undefined })
  const [ready, setReady] = useState(false)
  const [byAddress] = useState(state.link !== undefined)
  useEffect(() => {
    // An address that is opened has no button that opened the sheet; it gives the focus back to where it was before it opened.
    if (byAddress && document.activeElement === document.body) focusHeadline()
    setReady(true)
  }, [byAddress])
  return (
    <ModalOverlay
      className="overlay side"
      isDismissable
      isOpen={ready && state.link !== undefined}
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className="side-sheet">
        <Dialog className="panel" aria-label={say('evidence')}>
          <Button className="icon-button panel-close" aria-label={say('close')} onPress={close}>
            <Icon name="close" />
          </Button>
          {state.link && (
            <Evidence
              link={state.link}
              {...(actor && { back: { name: actor.name, to: { actor: actor.id, link: undefined } } })}
              clusters={clusters}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
