import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { noClusterCondition } from '../../state/clusterFilter.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Scene } from '../useScene.ts'

interface MiddleGoneProps {
  readonly scene: Scene
  readonly whole: MapGraph
}

/** Says that the cluster in the middle does not meet the conditions, and leads on; nothing while it does. */
export function MiddleGone({ scene: { plan, listed }, whole }: MiddleGoneProps) {
  const { say } = useWords()
  const middle = whole.byId.get(plan.middle ?? '')
  if (!middle || listed.byId.has(middle.id)) return null
  const [next] = listed.actors.slice(0, listed.clusters).sort((a, b) => b.links - a.links)
  return (
    <p className="network-limit">
      {say('network.middle.gone', { name: middle.name })}{' '}
      {next && (
        <>
          <StateLink to={{ ego: next.id }}>{say('network.middle.next', { name: next.name })}</StateLink>{' '}
        </>
      )}
      <StateLink to={noClusterCondition}>{say('network.unfilter')}</StateLink>{' '}
      <StateLink to={{ layout: undefined, ego: undefined }}>{say('network.hidden.overlap')}</StateLink>
    </p>
  )
}
