import type { RefObject } from 'react'
import type { MapActor, MapGraph, MapLink } from '../map/graph/mapGraph.ts'
import { useStoredLinkIds } from '../map/graph/useNetwork.ts'
import { useOpenLink } from '../map/graph/useOpenLink.ts'
import { pinAt } from '../map/input/pins.ts'
import { MapBoard } from '../map/MapBoard.tsx'
import type { MapLook } from '../map/picture/mapLook.ts'
import { useTheme } from '../state/useTheme.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'
import { Chosen } from './Chosen.tsx'
import { allChosen, chooseActor } from './choose.ts'
import { ActorMenu } from './edits/ActorMenu.tsx'
import type { Served } from './edits/hidden.ts'
import type { Scene } from './useScene.ts'

interface SceneMapProps {
  readonly scene: Scene
  readonly whole: MapGraph
  readonly served: Served
  readonly opened: string | undefined
  readonly byId: ReadonlyMap<string, MapActor>
  /** Is told what the map shows. */
  readonly look: RefObject<MapLook | undefined>
}

/** The map that can be edited, with its legend; its title is for screen readers. */
export function SceneMap({ scene, whole, served, opened, look, byId }: SceneMapProps) {
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const { theme } = useTheme()
  const { clusters, actors } = scene.shown
  const { middle } = scene.plan
  const link = useOpenLink()
  const stored = useStoredLinkIds(middle !== undefined || allChosen(state).length > 0)
  const storedId = ({ id, stored: known }: MapLink) => known ?? stored.get(id)
  const inMiddle = middle === undefined ? undefined : { id: middle, storedId }
  const choose = (id: string | undefined, add: boolean, drawn: MapGraph) =>
    // A choice on the map moves nothing: what stands in the middle stays there.
    go({ ...(id === undefined ? noChoice : chooseActor(state, drawn, id, add, inMiddle)), ego: middle })
  const layout = say(`network.layout.${scene.plan.id}`)
  return (
    <section className="map" aria-label={say('map')}>
      <h1 className="visually-hidden">
        {say('picture.title', { layout, clusters, partners: actors.length - clusters })}
      </h1>
      <div className="map-picture">
        <MapBoard
          graph={scene.graph}
          plan={scene.plan}
          arrange={scene.arrange}
          opened={opened}
          chosen={state.chosen}
          link={link}
          onChoose={choose}
          menu={(place, drawn, close) => (
            <ActorMenu {...{ place, middle, storedId, whole, served, close }} graph={drawn} />
          )}
          onCarried={(id, place, placed) => go(pinAt(state, id, place, placed))}
          over={<Chosen byId={byId} />}
          look={look}
          language={language}
          theme={theme}
        />
      </div>
    </section>
  )
}

const noChoice = { actor: undefined, chosen: undefined, link: undefined } as const
