import { useEffect, useRef } from 'react'
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useData } from '../data/useData.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { PairDocument, type PairQuery } from '../generated/late/graphql.ts'
import { overlapFilter } from '../state/overlapFilter.ts'
import { defaultHubs } from '../state/parameters/overlap.ts'
import { useTitleSubject } from '../state/titleSubject.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { Icon } from '../ui/Icon.tsx'
import { announce } from '../ui/LiveRegion.tsx'
import { useKeptFocus } from '../ui/useKeptFocus.ts'
import { useNarrow } from '../ui/useNarrow.ts'
import { useWords } from '../words/useWords.tsx'
import { Comparison } from './Comparison.tsx'
import './pair.css'

interface PairProps {
  readonly dataset: DatasetSummaryQuery['dataset']
  /** Whether the random networks are drawn; until then the pair is counted, and nothing is drawn for it. */
  readonly compared: boolean
}

/** The chosen pair of clusters beside the matrix, on a phone in a sheet; nothing when none is chosen. */
export function Pair({ dataset, compared }: PairProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const narrow = useNarrow(599)
  const close = () => go({ pair: undefined })
  if (!state.pair) return null
  const asked = <Asked ids={state.pair} dataset={dataset} compared={compared} onClose={close} />
  if (!narrow) {
    return (
      <section
        className="pair"
        aria-label={say('pair.chosen')}
        onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
      >
        {asked}
      </section>
    )
  }
  return (
    <ModalOverlay className="overlay bottom" isDismissable isOpen onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="sheet">
        <Dialog className="pair" aria-label={say('pair.chosen')}>
          {asked}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

interface AskedProps extends PairProps {
  readonly ids: readonly [string, string]
  onClose(): void
}

function Asked({ ids: [a, b], dataset, compared, onClose }: AskedProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const hubs = state.hubs ?? defaultHubs
  const loaded = useData(
    PairDocument,
    { a, b, ...overlapFilter(state), hubPercentile: hubs, compared },
    { pause: a === b },
  )
  const panel = useRef<HTMLDivElement>(null)
  const { last } = loaded
  const answers = last?.pair.a.id === a && last.pair.b.id === b
  const names = last && { a: last.pair.a.name, b: last.pair.b.name }
  const opened = last && say('pair.opened', { ...names, shared: last.pair.overlap.shared })
  useTitleSubject(names && answers ? `${names.a} – ${names.b}` : undefined)
  useEffect(() => {
    if (opened) announce(opened)
  }, [opened])
  useKeptFocus(panel, opened && `${opened} ${state.link}`)
  // While another pair is on its way the last one stays; it does not stand for one that failed.
  const shown = loaded.state === 'failed' && !answers ? { ...loaded, last: undefined } : loaded
  return (
    <div ref={panel} tabIndex={-1} className="pair-panel">
      <Button className="icon-button pair-close" aria-label={say('pair.close')} onPress={onClose}>
        <Icon name="close" />
      </Button>
      {a === b ? (
        <p role="alert">{say('pair.same')}</p>
      ) : (
        <Answer loaded={shown} waiting={say('pair.waiting')}>
          {(answer) => <Content answer={answer} hubs={hubs} dataset={dataset} link={state.link} />}
        </Answer>
      )}
    </div>
  )
}

interface ContentProps {
  readonly answer: PairQuery
  readonly hubs: number
  readonly dataset: DatasetSummaryQuery['dataset']
  readonly link: string | undefined
}

function Content({ answer: { pair, landscape }, hubs, dataset, link }: ContentProps) {
  const { list } = useWords()
  if (!link) return <Comparison pair={pair} hubs={hubs} dataset={dataset} />
  const back = { name: list([pair.a.name, pair.b.name]), to: { actor: undefined, link: undefined } }
  return <Evidence link={link} back={back} clusters={landscape.clusterCount} />
}
