import { memo } from 'react'
import { useData } from '../data/useData.ts'
import { NetworkDocument, type NetworkQuery } from '../generated/graphql.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { useAnnounced } from '../ui/useAnnounced.ts'
import { useWords } from '../words/useWords.tsx'

function counted({ actors, links }: NetworkQuery['network']) {
  const clusters = actors.filter(({ kind }) => kind === 'CLUSTER').length
  return { clusters, partners: actors.length - clusters, links: links.length }
}

/** How much of the data set the picture shows; new numbers are spoken. */
export const Shown = memo(function Shown() {
  const { say } = useWords()
  const { state } = useViewState()
  const whole = useData(NetworkDocument, {}).last?.network
  const shown = useData(NetworkDocument, clusterVariables(state)).last?.network
  const all = whole && counted(whole)
  const text =
    shown && all ? say('shown', { ...counted(shown), allClusters: all.clusters, allPartners: all.partners }) : ''
  useAnnounced(text)
  return (
    <p className="shown">
      <Emphasis text={text} />
    </p>
  )
})
