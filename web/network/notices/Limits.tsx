import { Button } from 'react-aria-components'
import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { MOST_DRAWN } from '../../map/graph/shownGraph.ts'
import { noClusterCondition } from '../../state/clusterFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import { allChosen } from '../choose.ts'
import { shownKinds, toggleKind } from '../conditions/shownKinds.ts'
import type { Served } from '../edits/hidden.ts'
import type { FirmLists } from '../firms/firmCircles.ts'
import type { Scene } from '../useScene.ts'
import { Undrawn } from './Undrawn.tsx'

interface LimitsProps {
  readonly served: Served
  readonly scene: Scene
  readonly whole: MapGraph
  readonly lists: FirmLists
}

/** What the map leaves out although it was asked for, why, and a way on. */
export function Limits({ scene, whole, lists, served }: LimitsProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const asked = new Set(scene.bubbles.flatMap((cluster) => lists.get(cluster)?.map(({ id }) => id) ?? [])).size
  const heldFirms = asked - scene.firms.actors.length
  const all = scene.shown.actors.length + asked
  const drawn = all - heldFirms - scene.heldPartners
  const hidden = allChosen(state).flatMap((id) => (scene.shown.byId.has(id) ? [] : (whole.byId.get(id) ?? [])))
  const { middle } = scene.plan
  const middleGone = middle !== undefined && !scene.listed.byId.has(middle)
  const shown = shownKinds(state)
  return (
    <>
      {(heldFirms > 0 || scene.heldPartners > 0) && (
        <p className="network-limit" role="status">
          {say('network.limit', { drawn, all, most: MOST_DRAWN })}{' '}
          {scene.heldPartners > 0 && say('network.limit.partners', { count: scene.heldPartners })}{' '}
          {heldFirms > 0 && say('network.limit.firms', { count: heldFirms })}{' '}
          {scene.heldPartners > 0 && <StateLink to={{ view: 'table' }}>{say('network.limit.table')}</StateLink>}{' '}
          {shown.includes('PUBLIC') && (
            <Button className="button small" onPress={() => go(toggleKind(state, 'PUBLIC'))}>
              {say('network.limit.hide')}
            </Button>
          )}{' '}
          {state.firms && (
            <Button className="button small" onPress={() => go({ firms: undefined })}>
              {say('network.limit.collapse')}
            </Button>
          )}
        </p>
      )}
      <MiddleGone scene={scene} whole={whole} />
      {hidden
        .filter(({ id }) => !middleGone || id !== middle)
        .map((actor) => (
          <Undrawn key={actor.id} actor={actor} {...{ scene, whole, served }} />
        ))}
    </>
  )
}

interface MiddleGoneProps {
  readonly scene: Scene
  readonly whole: MapGraph
}

/** Tells that the cluster in the middle does not meet the conditions, and leads on; nothing while it does. */
function MiddleGone({ scene: { plan, listed }, whole }: MiddleGoneProps) {
  const { say } = useWords()
  const middle = whole.byId.get(plan.middle ?? '')
  if (!middle || listed.byId.has(middle.id)) return null
  const [next] = listed.actors.slice(0, listed.clusters).sort((a, b) => b.degree - a.degree)
  return (
    <p className="network-limit">
      {say('network.middle.gone', { name: middle.name })}{' '}
      {next && (
        <>
          <StateLink to={{ ego: next.id }}>{say('network.middle.next', { name: next.name })}</StateLink>{' '}
        </>
      )}
      <StateLink to={noClusterCondition}>{say('network.unfilter')}</StateLink>{' '}
      <StateLink to={{ layout: 'overlap', ego: undefined }}>{say('network.hidden.overlap')}</StateLink>
    </p>
  )
}
