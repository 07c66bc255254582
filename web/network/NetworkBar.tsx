import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import type { MapActor, MapGraph } from '../map/graph/mapGraph.ts'
import { Chosen } from './Chosen.tsx'
import { Conditions } from './conditions/Conditions.tsx'
import { LayoutChoice } from './conditions/LayoutChoice.tsx'
import { Shown } from './conditions/Shown.tsx'
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
