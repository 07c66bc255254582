import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useData } from '../data/useData.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { openerId } from '../evidence/openerId.ts'
import { LandscapeDocument } from '../generated/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { useEscape } from '../ui/useEscape.ts'
import { useNarrow } from '../ui/useNarrow.ts'
import { useWords } from '../words/useWords.tsx'
import './linkEvidence.css'

interface LinkEvidenceProps {
  /** The table, beside which the evidence stands. */
  readonly children: ReactNode
}

/** The evidence of the link that the address names, beside the table; where there is no room, in a sheet over it. */
export function LinkEvidence({ children }: LinkEvidenceProps) {
  const { state, go } = useViewState()
  const { link } = state
  const narrow = useNarrow(1023)
  const close = () => go({ link: undefined })
  return (
    <div className={link && !narrow ? 'table-and-evidence' : undefined}>
      <div className="table-view">{children}</div>
      {narrow ? <Sheet link={link} onClose={close} /> : link && <Beside link={link} onClose={close} />}
    </div>
  )
}

interface PanelProps {
  readonly link: string
  onClose(): void
}

/** Takes the focus from the row that opens it and gives it back when it goes; Escape closes it. */
function Beside({ link, onClose }: PanelProps) {
  const { say } = useWords()
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = panel.current
    const opener = () => document.getElementById(openerId(link))
    // An address that is opened begins at the top of the page.
    if (document.activeElement === opener()) element?.focus({ preventScroll: true })
    return () => {
      if (element?.contains(document.activeElement)) opener()?.focus()
    }
  }, [link])
  useEscape(onClose)
  return (
    <aside ref={panel} tabIndex={-1} className="panel" aria-label={say('evidence')}>
      <Content link={link} onClose={onClose} />
    </aside>
  )
}

function Sheet({ link, onClose }: Pick<PanelProps, 'onClose'> & { readonly link: string | undefined }) {
  const { say } = useWords()
  return (
    <ModalOverlay
      className="overlay bottom"
      isDismissable
      isOpen={link !== undefined}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="sheet">
        <Dialog className="panel" aria-label={say('evidence')}>
          {link && <Content link={link} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Content({ link, onClose }: PanelProps) {
  const { say } = useWords()
  const { last } = useData(LandscapeDocument, {})
  return (
    <>
      <Button className="icon-button panel-close" aria-label={say('close')} onPress={onClose}>
        <Icon name="close" />
      </Button>
      {last && <Evidence link={link} clusters={last.landscape.clusterCount} />}
    </>
  )
}
