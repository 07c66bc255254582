import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { Emphasis } from '../../ui/Emphasis.tsx'
import { useAnnounced } from '../../ui/useAnnounced.ts'
import { useWords } from '../../words/useWords.tsx'

interface ShownProps {
  readonly shown: MapGraph
  readonly whole: MapGraph
}

/** How much of the network passes the filter, spoken when it changes. */
export function Shown({ shown, whole }: ShownProps) {
  const { say } = useWords()
  const text = say('network.shown', {
    shown: shown.actors.length,
    all: whole.actors.length,
    clusters: shown.clusters,
    allClusters: whole.clusters,
    links: shown.links.length,
  })
  useAnnounced(text)
  return (
    <p className="network-shown note">
      <Emphasis text={text} />
    </p>
  )
}
