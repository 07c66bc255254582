import { useMemo, useRef } from 'react'
import { Actor } from '../actor/Actor.tsx'
import { MostShared } from '../actor/MostShared.tsx'
import { useClusterParts } from '../clusterFilter/useClusterParts.ts'
import { useData } from '../data/useData.ts'
import { type DatasetSummaryQuery, LandscapeDocument, type LandscapeQuery } from '../generated/graphql.ts'
import { type MapActor, type MapGraph, readMapGraph } from '../map/graph/mapGraph.ts'
import type { Network as WholeNetwork } from '../map/graph/network.ts'
import { useNetwork, usePassing } from '../map/graph/useNetwork.ts'
import type { MapLook } from '../map/picture/mapLook.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import type { ExpandedFirms } from '../state/parameters/network.ts'
import { nothingChosen } from '../state/parameters/page.ts'
import { useViewState } from '../state/useViewState.ts'
import type { ViewState } from '../state/viewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { useSettledValue } from '../ui/useSettledValue.ts'
import { useWords } from '../words/useWords.tsx'
import { ActorTable } from './actors/ActorTable.tsx'
import { inForce } from './conditions/inForce.ts'
import { KindFilter } from './conditions/KindFilter.tsx'
import { kindNumbers, kindPart } from './conditions/kindChoice.ts'
import { hiddenIds } from './edits/hidden.ts'
import { FirmsOf } from './firms/FirmsOf.tsx'
import type { FirmLists } from './firms/firmCircles.ts'
import { useFirmLists } from './firms/useFirmLists.ts'
import { useSaidFirms } from './firms/useSaidFirms.ts'
import { NetworkBar } from './NetworkBar.tsx'
import { Limits } from './notices/Limits.tsx'
import { NoMap } from './notices/NoMap.tsx'
import { NotOnMap } from './notices/NotOnMap.tsx'
import { SceneMap } from './SceneMap.tsx'
import { type Scene, useScene } from './useScene.ts'
import '../map/mapAndPanel.css'
import '../map/map.css'
import './network.css'
import './edits/hands.css'

interface NetworkProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** How clusters and institutions hang together: the map in several layouts, its legend, its table and the details. */
export function Network({ dataset }: NetworkProps) {
  const { say } = useWords()
  const network = useNetwork()
  const landscape = useData(LandscapeDocument, {})
  const passing = usePassing()
  return (
    <Answer loaded={network} waiting={say('loading.map')}>
      {(network) => (
        <Answer loaded={landscape} waiting={say('loading')}>
          {({ landscape }) => (
            <Answer loaded={passing} waiting={say('loading.map')}>
              {({ ids }) => <Read {...{ network, ids, landscape, dataset }} settled={passing.state === 'ready'} />}
            </Answer>
          )}
        </Answer>
      )}
    </Answer>
  )
}

interface ReadProps extends NetworkProps {
  readonly landscape: LandscapeQuery['landscape']
  /** Whether what is listed meets the conditions of this state, not those of the one before. */
  readonly settled: boolean
}
interface AnswersProps extends ReadProps {
  readonly network: WholeNetwork
  /** What meets the conditions on clusters; undefined: all. */
  readonly ids: ReadonlySet<string> | undefined
}

function Read({ network, ids, ...rest }: AnswersProps) {
  const { say } = useWords()
  const whole = useMemo(() => readMapGraph(network), [network])
  if (whole.actors.length > 0) return <Content whole={whole} ids={ids} {...rest} />
  return (
    <div className="network-empty">
      <h1 className="visually-hidden">{say('view.network')}</h1>
      <p>{say('network.empty')}</p>
    </div>
  )
}

interface ContentProps extends ReadProps {
  readonly whole: MapGraph
  readonly ids: ReadonlySet<string> | undefined
}

function Content({ whole, ids, settled, landscape, dataset }: ContentProps) {
  const words = useWords()
  const { say } = words
  const { state } = useViewState()
  const parts = useClusterParts(dataset)
  const firms = useFirmLists(state.firms ?? nothing)
  useSaidFirms(whole, firms.lists)
  const scene = useScene(whole, ids, state, firms.lists)
  const counted = useData(LandscapeDocument, clusterVariables(state)).last?.landscape ?? landscape
  const opened = openedIn(state, scene)
  const { actors } = scene.firms
  const rows = useMemo(() => [...scene.shown.actors, ...actors], [scene.shown, actors])
  const byId = useMemo(
    () => new Map([...whole.byId, ...actors.map((firm) => [firm.id, firm] as const)]),
    [whole, actors],
  )
  const served = { data: dataset.id, version: dataset.version.slice(0, 12) }
  const look = useRef<MapLook>(undefined)
  const kinds = kindPart(words, state, kindNumbers(scene))
  const conditions = useSettledValue(inForce(words, [...parts, kinds], state, whole), settled)
  const empty = scene.listed.clusters === 0
  return (
    <div className="network-page">
      <NetworkBar {...{ parts, scene, whole, served, dataset, look, conditions }} listed={ids} />
      {hiddenIds(state, whole) === undefined && <p className="network-limit">{say('hand.unreadable')}</p>}
      <Limits served={served} scene={scene} whole={whole} lists={firms.lists} />
      <Unknown whole={whole} byId={byId} lists={firms.lists} />
      {firms.problem && <Trouble problem={firms.problem} retry={firms.retry} />}
      <div className={empty && !opened ? undefined : 'map-and-panel'}>
        {empty ? (
          <NoMap parts={parts} settled={settled} />
        ) : (
          <SceneMap {...{ scene, whole, served, opened, look, byId }} />
        )}
        {!empty && <KindFilter scene={scene} />}
        {(opened || !empty) && (
          <Actor
            id={opened}
            chosen={state.actor !== undefined}
            folded
            landscape={landscape}
            listed={empty ? landscape : counted}
            dataset={dataset}
          >
            {(id) => <Beside cluster={id} whole={whole} arrived={firms.lists.get(id)?.length ?? 0} />}
          </Actor>
        )}
      </div>
      {!empty && <ActorTable actors={rows} />}
    </div>
  )
}

interface BesideProps {
  readonly cluster: string
  readonly whole: MapGraph
  /** Firms that are on the map. */
  readonly arrived: number
}

/** What the details of a cluster lead to beside its map. */
function Beside({ cluster, whole, arrived }: BesideProps) {
  const { say } = useWords()
  return (
    <>
      <MostShared cluster={cluster} most={5} />
      <p className="panel-ways">
        <StateLink className="button main" to={{ view: 'actor', actor: cluster, link: undefined }}>
          {say('actor.open.cluster')}
        </StateLink>
        <StateLink className="button" to={{ view: 'partners', mine: cluster, actor: undefined, link: undefined }}>
          {say('actor.toPartners')}
        </StateLink>
      </p>
      <FirmsOf cluster={cluster} count={whole.firms.get(cluster) ?? 0} arrived={arrived} />
    </>
  )
}

interface UnknownProps {
  readonly whole: MapGraph
  readonly byId: ReadonlyMap<string, MapActor>
  readonly lists: FirmLists
}

/** The actor whose details stand beside the map: the chosen one, before any choice the one in the middle. */
function openedIn({ actor }: ViewState, { plan }: Scene): string | undefined {
  return actor === nothingChosen ? undefined : (actor ?? plan.middle)
}

/** Ids of the address that are neither on the map nor among the firms that were asked for, once these have arrived. */
function Unknown({ whole, byId, lists }: UnknownProps) {
  const { state } = useViewState()
  const arriving = state.firms?.some(({ cluster }) => whole.firms.get(cluster) && !lists.get(cluster)?.length)
  if (arriving) return null
  const firms = new Set([...lists.values()].flat().map(({ id }) => id))
  return <NotOnMap knows={(id) => byId.has(id) || firms.has(id)} />
}

const nothing: readonly ExpandedFirms[] = []
