import { useEffect, useRef } from 'react'
import { useViewState } from '../state/useViewState.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { announce } from '../ui/LiveRegion.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import type { MapGraph } from './mapGraph.ts'

interface ShownProps {
  readonly shown: MapGraph
  readonly whole: MapGraph
}

/** How much of the network passes the filter, spoken when it changes, and the way back to all. */
export function Shown({ shown, whole }: ShownProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const text = say('network.shown', {
    shown: shown.actors.length,
    all: whole.actors.length,
    clusters: shown.clusters,
    allClusters: whole.clusters,
    links: shown.links.length,
  })
  const before = useRef(text)
  useEffect(() => {
    if (before.current !== text) announce(text.replaceAll('**', ''))
    before.current = text
  }, [text])
  return (
    <p className="network-shown note">
      <Emphasis text={text} />{' '}
      {state.kinds && <StateLink to={{ kinds: undefined }}>{say('network.kinds.all')}</StateLink>}
    </p>
  )
}
