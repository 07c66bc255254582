import type { MapActor, MapGraph } from '../../map/graph/mapGraph.ts'
import type { Change } from '../../state/changeViewState.ts'
import { noClusterCondition } from '../../state/clusterFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import type { ViewState } from '../../state/viewState.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { WordKey } from '../../words/words.ts'
import { shownKinds } from '../conditions/shownKinds.ts'
import { bringBack, hiddenIds, type Served } from '../edits/hidden.ts'
import type { Scene } from '../useScene.ts'

interface UndrawnProps {
  readonly actor: MapActor
  readonly scene: Scene
  readonly whole: MapGraph
  readonly served: Served
}

/** Tells why a chosen actor is not on the map, and how it comes back. */
export function Undrawn({ actor, ...rest }: UndrawnProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const { why, way, to } = reason(state, actor, rest)
  return (
    <p className="network-limit">
      {say(why, { name: actor.name })} <StateLink to={to}>{say(way)}</StateLink>
    </p>
  )
}

function reason(
  state: ViewState,
  { id, kind }: MapActor,
  { scene, whole, served }: Omit<UndrawnProps, 'actor'>,
): { why: WordKey; way: WordKey; to: Change } {
  if (hiddenIds(state, whole)?.has(id)) {
    return { why: 'hand.isHidden', way: 'hand.back.one', to: bringBack(state, whole, [id], served) }
  }
  if (scene.graph.byId.has(id) && !scene.listed.byId.has(id)) {
    const why = kind === 'CLUSTER' ? 'network.hidden.cluster' : 'network.hidden.partner'
    return { why, way: 'network.unfilter', to: noClusterCondition }
  }
  if (!scene.graph.byId.has(id)) {
    return { why: 'network.hidden.ego', way: 'network.hidden.overlap', to: { layout: 'overlap', ego: undefined } }
  }
  const kinds: readonly string[] = shownKinds(state)
  if (!kinds.includes(kind)) {
    return {
      why: 'network.hidden.filter',
      way: 'network.kinds.all',
      to: { kinds: undefined, ...(kind === 'FIRM' && { bubbles: true }) },
    }
  }
  return { why: 'hand.isFar', way: 'hand.unfocus', to: { steps: undefined } }
}
