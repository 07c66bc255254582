import { useMemo } from 'react'
import { ClusterFilters } from '../clusterFilter/ClusterFilters.tsx'
import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import type { MapActor, MapGraph } from '../map/graph/mapGraph.ts'
import { useViewState } from '../state/useViewState.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { FilterChip } from '../ui/FilterChip.tsx'
import { useAnnounced } from '../ui/useAnnounced.ts'
import { useWords } from '../words/useWords.tsx'
import { Chosen } from './Chosen.tsx'
import { kindNumbers, kindPart, kindsWith } from './conditions/kindChoice.ts'
import { LayoutChoice } from './conditions/LayoutChoice.tsx'
import type { Scene } from './useScene.ts'

interface NetworkBarProps {
  readonly parts: readonly ClusterPart[]
  readonly scene: Scene
  readonly whole: MapGraph
  readonly byId: ReadonlyMap<string, MapActor>
}

/** What the map shows: layout, conditions, how much passes them, and what is chosen. */
export function NetworkBar({ parts, scene, whole, byId }: NetworkBarProps) {
  return (
    <div className="network-bar">
      <LayoutChoice graph={whole} listed={scene.listed} />
      <Conditions parts={parts} scene={scene} />
      <Chosen byId={byId} />
      <Shown shown={scene.shown} whole={whole} />
    </div>
  )
}

interface ConditionsProps {
  readonly parts: readonly ClusterPart[]
  readonly scene: Scene
}

/** The conditions on clusters, as on every view, and on kinds, which the legend has too. */
function Conditions({ parts, scene }: ConditionsProps) {
  const words = useWords()
  const { state, go } = useViewState()
  const kinds = useMemo(() => kindPart(words, state, kindNumbers(scene)), [words, state, scene])
  const inForce = state.kinds !== undefined
  const more = {
    chips: <FilterChip part={kinds} onChoose={(chosen) => go(kindsWith(kinds, chosen))} />,
    inForce: inForce ? 1 : 0,
    changed: inForce,
    clear: { kinds: undefined },
  }
  return <ClusterFilters parts={parts} more={more} />
}

interface ShownProps {
  readonly shown: MapGraph
  readonly whole: MapGraph
}

/** How much of the network passes the filter, spoken when it changes. */
function Shown({ shown, whole }: ShownProps) {
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
