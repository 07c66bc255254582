import { useMemo, useRef } from 'react'
import { Actor } from '../actor/Actor.tsx'
import { useData } from '../data/useData.ts'
import {
  type DatasetSummaryQuery,
  LandscapeDocument,
  type LandscapeQuery,
  NetworkDocument,
} from '../generated/graphql.ts'
import type { ExpandedFirms } from '../state/networkState.ts'
import { useTheme } from '../state/useTheme.ts'
import { useViewState } from '../state/useViewState.ts'
import { nothingChosen } from '../state/viewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { useWords } from '../words/useWords.tsx'
import { ActorMenu } from './ActorMenu.tsx'
import { ActorTable } from './ActorTable.tsx'
import { Chosen } from './Chosen.tsx'
import { chooseActor } from './choose.ts'
import { FirmsOf } from './FirmsOf.tsx'
import { HandTools } from './HandTools.tsx'
import { hiddenIds } from './hidden.ts'
import { KindFilter } from './KindFilter.tsx'
import { LayoutChoice } from './LayoutChoice.tsx'
import { Limits } from './Limits.tsx'
import { MapBoard } from './MapBoard.tsx'
import { type MapGraph, type NetworkAnswer, readMapGraph } from './mapGraph.ts'
import type { MapLook } from './mapLook.ts'
import { NotOnMap } from './NotOnMap.tsx'
import { pinAt } from './pins.ts'
import { Shown } from './Shown.tsx'
import { useFirmLists } from './useFirmLists.ts'
import { useSaidFirms } from './useSaidFirms.ts'
import { useScene } from './useScene.ts'
import './network.css'
import './networkView.css'
import './hands.css'

interface NetworkProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** How clusters and institutions hang together: the map in several layouts, its legend, its table and the details. */
export function Network({ dataset }: NetworkProps) {
  const { say } = useWords()
  const network = useData(NetworkDocument, {})
  const landscape = useData(LandscapeDocument, {})
  return (
    <Answer loaded={network} waiting={say('loading.map')}>
      {(answer) => (
        <Answer loaded={landscape} waiting={say('loading')}>
          {({ landscape }) => <Read network={answer.network} landscape={landscape} dataset={dataset} />}
        </Answer>
      )}
    </Answer>
  )
}

interface ReadProps extends NetworkProps {
  readonly landscape: LandscapeQuery['landscape']
}

function Read({ network, ...rest }: ReadProps & { readonly network: NetworkAnswer }) {
  const { say } = useWords()
  const whole = useMemo(() => readMapGraph(network), [network])
  if (whole.actors.length === 0) return <p className="network-empty">{say('network.empty')}</p>
  return <Content whole={whole} {...rest} />
}

function Content({ whole, landscape, dataset }: ReadProps & { readonly whole: MapGraph }) {
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const { theme } = useTheme()
  const firms = useFirmLists(state.firms ?? nothing)
  useSaidFirms(whole, firms.lists)
  const scene = useScene(whole, state, firms.lists)
  const selected = state.actor === nothingChosen ? undefined : state.actor
  const { actors } = scene.firms
  const listed = useMemo(() => [...scene.shown.actors, ...actors], [scene.shown, actors])
  const byId = useMemo(
    () => new Map([...whole.byId, ...actors.map((firm) => [firm.id, firm] as const)]),
    [whole, actors],
  )
  const listedFirms = [...firms.lists.values()].flat()
  const arriving = state.firms?.some(({ cluster }) => whole.firms.get(cluster) && !firms.lists.get(cluster)?.length)
  const { middle } = scene.plan
  const served = { data: dataset.id, version: dataset.version.slice(0, 12) }
  const look = useRef<MapLook>(undefined)
  const select = (id: string | undefined, add: boolean, drawn: MapGraph) =>
    go(id === undefined ? noChoice : chooseActor(state, drawn, id, add, middle))
  return (
    <div className="network-page">
      <div className="network-bar">
        <LayoutChoice graph={whole} />
        <Chosen byId={byId} />
        <Shown shown={scene.shown} whole={whole} />
      </div>
      <HandTools {...{ whole, served, dataset, look }} shown={scene.shown} />
      {hiddenIds(state, whole) === undefined && <p className="network-limit">{say('hand.unreadable')}</p>}
      <Limits served={served} scene={scene} whole={whole} lists={firms.lists} />
      {!arriving && <NotOnMap knows={(id) => byId.has(id) || listedFirms.some((firm) => firm.id === id)} />}
      {firms.problem && <Trouble problem={firms.problem} retry={firms.retry} />}
      <div className="map-and-panel">
        <section className="map" aria-label={say('map')}>
          <div className="map-picture">
            <MapBoard
              graph={scene.graph}
              plan={scene.plan}
              arrange={scene.arrange}
              selected={selected}
              chosen={state.chosen}
              link={state.link}
              onSelect={select}
              menu={(place, drawn, close) => <ActorMenu {...{ place, middle, whole, served, close }} graph={drawn} />}
              onCarried={(id, place, placed) => go(pinAt(state, id, place, placed))}
              look={look}
              language={language}
              theme={theme}
            />
          </div>
          <KindFilter scene={scene} />
        </section>
        <Actor id={selected} chosen={selected !== undefined} landscape={landscape} dataset={dataset}>
          {(id) => <FirmsOf cluster={id} count={whole.firms.get(id) ?? 0} arrived={firms.lists.get(id)?.length ?? 0} />}
        </Actor>
      </div>
      <ActorTable actors={listed} />
    </div>
  )
}

const nothing: readonly ExpandedFirms[] = []
const noChoice = { actor: undefined, chosen: undefined, link: undefined } as const
