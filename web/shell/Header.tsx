import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components'
import { Datasets } from '../datasets/Datasets.tsx'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { Search } from '../search/Search.tsx'
import { useViewState } from '../state/useViewState.ts'
import { CopyAddress } from '../ui/CopyAddress.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PopoverDialog } from '../ui/PopoverDialog.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useNarrow } from '../ui/useNarrow.ts'
import { isInHeader, views } from '../views.ts'
import { useWords } from '../words/useWords.tsx'
import { Badge } from './Badge.tsx'
import { LanguageSwitch, ThemeSwitch } from './Controls.tsx'
import { Mark } from './Mark.tsx'

interface HeaderProps {
  readonly dataset: DatasetSummaryQuery['dataset'] | undefined
}

/** Name, data set, badge, views, search, language, theme, share; on a phone the last ones are in a menu. */
export function Header({ dataset }: HeaderProps) {
  const narrow = useNarrow(1279)
  const { say } = useWords()
  const which = (
    <>
      <Datasets current={dataset} />
      {dataset && <Badge synthetic={dataset.synthetic} />}
    </>
  )
  return (
    <>
      <header className="header">
        <StateLink className="brand" to={{ view: 'landscape', actor: undefined, link: undefined }}>
          <Mark />
          {say('name')}
        </StateLink>
        {narrow ? (
          <NarrowControls />
        ) : (
          <>
            <span className="divider" />
            {which}
            <Views />
            <Search />
            <LanguageSwitch />
            <ThemeSwitch />
            <CopyAddress label={say('share')} />
          </>
        )}
      </header>
      {narrow && <div className="header-row">{which}</div>}
      {dataset && (
        <p className="print-origin">
          {say('print.origin', { id: dataset.id, version: dataset.version.slice(0, 12), address: location.href })}
        </p>
      )}
    </>
  )
}

/** The views that exist, as links. */
function Views({ onChosen }: { onChosen?(): void }) {
  const { say } = useWords()
  const { state } = useViewState()
  return (
    <nav className="views" aria-label={say('views')}>
      {views.filter(isInHeader).map((view) => (
        <StateLink
          key={view}
          to={{ view }}
          aria-current={view === state.view ? 'page' : undefined}
          {...(onChosen && { onFollowed: onChosen })}
        >
          {say(`view.${view}`)}
        </StateLink>
      ))}
    </nav>
  )
}

function NarrowControls() {
  const { say } = useWords()
  return (
    <div className="narrow-controls">
      <DialogTrigger>
        <Button className="icon-button" aria-label={say('search')}>
          <Icon name="search" size={20} />
        </Button>
        <ModalOverlay className="overlay top" isDismissable>
          <Modal>
            <Dialog className="search-sheet" aria-label={say('search')}>
              {({ close }) => (
                <>
                  <Search autoFocus onChosen={close} />
                  <Button className="icon-button" aria-label={say('close')} onPress={close}>
                    <Icon name="close" />
                  </Button>
                </>
              )}
            </Dialog>
          </Modal>
        </ModalOverlay>
      </DialogTrigger>
      <DialogTrigger>
        <Button className="menu-open">
          {say('menu')}
          <Icon name="menu" />
        </Button>
        <PopoverDialog className="narrow-menu" placement="bottom end">
          {(close) => (
            <>
              <Views onChosen={close} />
              <div className="narrow-menu-row">
                <LanguageSwitch />
                <ThemeSwitch />
                <CopyAddress label={say('share')} />
              </div>
            </>
          )}
        </PopoverDialog>
      </DialogTrigger>
    </div>
  )
}
