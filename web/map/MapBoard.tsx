import { memo, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import type { Language } from '../state/parameters/page.ts'
import type { Theme } from '../state/useTheme.ts'
import { Loading } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import type { CanvasControls } from './canvas/Canvas.tsx'
import { useSize } from './canvas/useSize.ts'
import type { Viewport } from './canvas/viewport.ts'
import { Drawing } from './Drawing.tsx'
import { litBy } from './graph/lit.ts'
import type { MapGraph } from './graph/mapGraph.ts'
import { Guides } from './guides/Guides.tsx'
import { Carrying } from './input/Carrying.tsx'
import { type ActorMenuOf, MenuOver } from './input/MenuOver.tsx'
import { useCarry } from './input/useCarry.ts'
import { useEntered } from './input/useEntered.ts'
import { useMapKeys } from './input/useMapKeys.ts'
import { MapLabels } from './labels/MapLabels.tsx'
import type { Point } from './layout/distances.ts'
import { type LayoutPlan, type PlacedGraph, useLayout } from './layout/useLayout.ts'
import { MapControls } from './MapControls.tsx'
import { MapNote } from './MapNote.tsx'
import { onPaper } from './onPaper.ts'
import { type MapLook, useMapLook } from './picture/mapLook.ts'
import { useFullScreen } from './useFullScreen.ts'

export interface MapBoardProps {
  /** What is placed, all of it. */
  readonly graph: MapGraph
  readonly plan: LayoutPlan
  /** What of it is drawn, with whatever else; absent: all. */
  readonly arrange?: ((placed: PlacedGraph) => PlacedGraph) | undefined
  readonly opened?: string | undefined
  readonly chosen?: readonly string[] | undefined
  readonly link?: string | undefined
  /** `drawn` is what the map shows at that moment. */
  readonly onChoose: (actorId: string | undefined, add: boolean, drawn: MapGraph) => void
  /** The menu of an actor, drawn over the map; absent where actors have none. */
  readonly menu?: ActorMenuOf | undefined
  /** Called when an actor was carried or dragged to another place; absent where actors stay in theirs. */
  readonly onCarried?: ((actorId: string, place: Point, placed: PlacedGraph) => void) | undefined
  /** What the view lays over the map, where no names are written. */
  readonly over?: ReactNode
  /** Is told what the map shows. */
  readonly look?: RefObject<MapLook | undefined> | undefined
  readonly language: Language
  readonly theme: Theme
}

const everything = (placed: PlacedGraph) => placed

/** The map with its controls, alone or filling the window. */
export const MapBoard = memo(function MapBoard(props: MapBoardProps) {
  const { graph, plan, arrange = everything, menu, language } = props
  const { say } = useWords()
  const map = useRef<HTMLDivElement>(null)
  const board = useRef<HTMLDivElement>(null)
  const fullButton = useRef<HTMLButtonElement>(null)
  const { full, toggle } = useFullScreen(board, fullButton)
  const size = useSize(map, full)
  const laidOut = useLayout(graph, plan, size, full)
  const placed = useMemo(() => laidOut && arrange(laidOut), [laidOut, arrange])
  const drawn = placed?.graph ?? graph
  const pinned = [...(placed?.pinned ?? [])].filter((id) => drawn.byId.has(id))
  const controls = useRef<CanvasControls>(null)
  const [moving, setMoving] = useState(false)
  return (
    <div
      ref={board}
      className={full ? 'network full' : 'network'}
      lang={language}
      style={size && onPaper(size)}
      {...(full && { role: 'dialog', 'aria-modal': true, 'aria-label': say('map') })}
    >
      <div className={moving ? 'network-view moving' : 'network-view'}>
        <MapStop {...props} {...{ map, placed, drawn, full, controls }} onMoving={setMoving} />
        <p id="network-keys" hidden>
          {say(menu ? 'network.keys.menu' : 'network.keys')}
        </p>
        {props.over}
        <MapControls canvas={controls} plan={plan} full={full} fullButton={fullButton} onToggleFull={toggle} />
      </div>
      <MapNote {...{ plan, placed, drawn }} whole={graph} opened={props.opened} pinned={pinned.length} />
    </div>
  )
})

interface MapStopProps extends MapBoardProps {
  readonly map: RefObject<HTMLDivElement | null>
  readonly placed: PlacedGraph | undefined
  readonly drawn: MapGraph
  readonly full: boolean
  readonly controls: RefObject<CanvasControls | null>
  onMoving(moving: boolean): void
}

/** A stop for the keyboard that Enter goes into, arrows move in, and Escape leaves; with the actor's menu over it. */
function MapStop({ map, placed: given, full, controls, menu, theme, onMoving, look, ...choice }: MapStopProps) {
  const { say } = useWords()
  const [viewport, setViewport] = useState<Viewport>()
  const [hovered, setHovered] = useState<string>()
  const [menuOf, setMenuOf] = useState<string>()
  const { chosen, link } = choice
  const carry = useCarry(given, choice.onCarried)
  const placed = carry.placed
  const drawn = placed?.graph ?? choice.drawn
  const opened = choice.opened !== undefined && drawn.byId.has(choice.opened) ? choice.opened : undefined
  const onChoose = (id: string | undefined, add: boolean) => !carry.id && choice.onChoose(id, add, drawn)
  const onMenu = menu && setMenuOf
  const { cursor, leave, onKeyDown } = useMapKeys({ placed, controls, opened, full, onChoose, onMenu })
  const { entered, focus, handlers } = useEntered(map, menuOf === undefined ? leave : stay)
  const lit = useMemo(
    () => litBy(drawn, { opened, chosen, hovered: hovered ?? cursor, link }),
    [drawn, opened, chosen, hovered, cursor, link],
  )
  useMapLook(look, map, placed, lit, viewport)
  const pointers = useMemo(() => ({ hovered, cursor }), [hovered, cursor])
  const closeMenu = () => {
    setMenuOf(undefined)
    focus()
  }
  return (
    <>
      <div
        ref={map}
        className="network-map"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one stop that Enter goes into
        tabIndex={0}
        aria-label={say('network.label', sizesOf(drawn))}
        aria-describedby="network-keys"
        data-entered={entered}
        onKeyDown={carry.id ? carry.onKeyDown : onKeyDown}
        onPointerLeave={() => setHovered(undefined)}
        {...handlers}
      >
        {placed && (
          <Drawing
            {...{ placed, lit, theme, entered, onChoose, onMoving, controls }}
            onTap={(place) => {
              focus()
              carry.put(place)
            }}
            onMenu={(id) => onMenu?.(id)}
            movable={choice.onCarried !== undefined}
            onDrag={carry.drag}
            onDrop={(id, place) => {
              carry.drop(id, place)
              focus()
            }}
            onHover={setHovered}
            onViewport={setViewport}
          />
        )}
        {placed && viewport && <Guides {...{ placed, viewport, opened }} />}
        {placed && viewport && <MapLabels {...{ placed, lit, pointers, viewport, map }} />}
        {!placed && <Loading waiting={say('loading.map')} />}
      </div>
      <Carrying actor={drawn.byId.get(carry.id ?? '')} {...carry} focus={focus} />
      {placed && viewport && menuOf !== undefined && (
        <MenuOver {...{ placed, viewport, menu }} id={menuOf} carry={carry.start} close={closeMenu} />
      )}
    </>
  )
}

const stay = () => undefined

/** How many clusters, partners and firms are drawn; bubbles are no actors, and firms are no partners, as in all counts. */
function sizesOf({ actors, clusters }: MapGraph) {
  const firms = actors.filter(({ kind, bubble }) => kind === 'FIRM' && !bubble).length
  const partners = actors.filter(({ kind }) => kind !== 'FIRM').length - clusters
  return { clusters, partners, firms }
}
