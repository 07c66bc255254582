import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useData } from '../data/useData.ts'
import { openerId } from '../evidence/openerId.ts'
import { ActorDocument, type ActorQuery, type LandscapeQuery } from '../generated/graphql.ts'
import { nothingChosen } from '../state/parameters/page.ts'
import { useTitleSubject } from '../state/titleSubject.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { Icon } from '../ui/Icon.tsx'
import { LateView } from '../ui/LateView.tsx'
import { announce } from '../ui/LiveRegion.tsx'
import { useEscape } from '../ui/useEscape.ts'
import { useKeptFocus } from '../ui/useKeptFocus.ts'
import { useNarrow } from '../ui/useNarrow.ts'
import { useWords } from '../words/useWords.tsx'
import { ClusterList } from './ClusterList.tsx'
import { Description } from './Description.tsx'
import type { Surroundings } from './surroundings.ts'
import './actor.css'

const loadEvidence = () => import('../evidence/Evidence.tsx').then(({ Evidence }) => Evidence)
const loadLinks = () => import('./links/Links.tsx').then(({ Links }) => Links)

interface ActorProps extends Surroundings {
  /** Absent when nothing is chosen. */
  readonly id: string | undefined
  /** The clusters that are offered to choose from; absent: all. */
  readonly listed?: LandscapeQuery['landscape']
  /** Whether the reader chose it; else the view did, to begin with. */
  readonly chosen: boolean
  /** Whether the links of a cluster wait behind their title, so that the panel is no longer than a picture. */
  readonly folded?: boolean
  /** What the view adds below the description of a cluster. */
  readonly children?: (clusterId: string) => ReactNode
}

/** The details of the chosen actor beside the picture, on a phone in a sheet; without one the list of all clusters. */
export const Actor = memo(function Actor({
  id,
  chosen,
  listed: asked,
  folded = false,
  children,
  ...surroundings
}: ActorProps) {
  const listed = asked ?? surroundings.landscape
  const { say } = useWords()
  const { state, go } = useViewState()
  const narrow = useNarrow(599)
  const [closed, close] = useState<string>()
  const panel = useRef<HTMLElement>(null)
  const shown = `${id} ${state.link}`
  if (!narrow) {
    return (
      <aside ref={panel} tabIndex={-1} className="panel" aria-label={say('details')}>
        {id ? (
          <Details
            id={id}
            onClose={() => {
              panel.current?.focus({ preventScroll: true })
              go({ actor: nothingChosen, link: undefined })
            }}
            folded={folded}
            added={children}
            {...surroundings}
          />
        ) : (
          <ClusterList {...surroundings} landscape={listed} />
        )}
      </aside>
    )
  }
  const open = () => {
    close(undefined)
    go({ actor: id })
  }
  return (
    <aside className="panel" aria-label={say('details')}>
      {id && (
        <Button className="button main" onPress={open}>
          <DetailsOf id={id} {...surroundings} />
        </Button>
      )}
      <ClusterList {...surroundings} landscape={listed} />
      <ModalOverlay
        className="overlay bottom"
        isDismissable
        isOpen={chosen && id !== undefined && closed !== shown}
        onOpenChange={(isOpen) => !isOpen && close(shown)}
      >
        <Modal className="sheet">
          <Dialog className="panel" aria-label={say('details')}>
            {id && <Details id={id} onClose={() => close(shown)} folded={folded} added={children} {...surroundings} />}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </aside>
  )
})

/** The name of the actor; of one that is no cluster of the year shown once it was asked for. */
function DetailsOf({ id, ...surroundings }: Surroundings & { readonly id: string }) {
  const { say } = useWords()
  const listed = clusterName(surroundings, id)
  const asked = useData(ActorDocument, { id }, { pause: listed !== undefined }).last?.actor
  const name = listed ?? (asked?.id === id ? asked.name : undefined)
  return name === undefined ? say('details') : say('details.of', { name })
}

function clusterName({ landscape }: Surroundings, id: string): string | undefined {
  return landscape.knowledge.values.find(({ cluster }) => cluster.id === id)?.cluster.name
}

interface DetailsProps extends Surroundings {
  readonly id: string
  readonly folded: boolean
  readonly added: ActorProps['children']
  onClose(): void
}

function Details({ id, folded, added, onClose, ...surroundings }: DetailsProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const loaded = useData(ActorDocument, { id })
  // Beyond the evidence that is opened from there, so that the way back leads to the same link.
  const [unfolded, unfold] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const { link } = state
  const name = loaded.last?.actor?.name
  useTitleSubject(state.actor === id ? name : undefined)
  const title = name && (link ? `${say('evidence')}: ${name}` : say('details.of', { name }))
  useEffect(() => {
    if (title) announce(title)
  }, [title])
  useKeptFocus(panel, name && `${name} ${link}`, link && openerId(link))
  useEscape(link === undefined ? undefined : () => go({ link: undefined }))
  return (
    <section ref={panel} tabIndex={-1} className="details" aria-label={title}>
      <Button className="icon-button panel-close" aria-label={say('close')} onPress={onClose}>
        <Icon name="close" />
      </Button>
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ actor }) => actor && <Content {...{ actor, link, folded, unfolded, unfold, added }} {...surroundings} />}
      </Answer>
    </section>
  )
}

interface ContentProps extends Surroundings {
  readonly actor: NonNullable<ActorQuery['actor']>
  readonly link: string | undefined
  readonly folded: boolean
  readonly unfolded: boolean
  unfold(open: boolean): void
  readonly added: ActorProps['children']
}

function Content({ actor, link, folded, unfolded, unfold, added, ...surroundings }: ContentProps) {
  if (link) {
    const back = { name: actor.name, to: { actor: actor.id, link: undefined } }
    const { clusterCount: clusters } = surroundings.landscape
    return <LateView load={loadEvidence}>{(Evidence) => <Evidence {...{ link, back, clusters }} />}</LateView>
  }
  return (
    <>
      <Description actor={actor} folded={folded} {...surroundings} />
      {actor.__typename === 'Cluster' && added?.(actor.id)}
      <Folded {...{ unfolded, unfold }} folded={folded && actor.__typename === 'Cluster'} key={actor.id}>
        <LateView load={loadLinks}>{(Links) => <Links actor={actor} />}</LateView>
      </Folded>
    </>
  )
}

type FoldedProps = Pick<ContentProps, 'folded' | 'unfolded' | 'unfold'> & { readonly children: ReactNode }

function Folded({ folded, unfolded, unfold, children }: FoldedProps) {
  const { say } = useWords()
  if (!folded) return children
  return (
    <details className="panel-links" open={unfolded} onToggle={({ currentTarget }) => unfold(currentTarget.open)}>
      <summary>{say('actor.links.folded')}</summary>
      {children}
    </details>
  )
}
