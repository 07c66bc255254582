import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { announce } from '../../ui/LiveRegion.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { CanvasControls } from '../canvas/Canvas.tsx'
import type { MapActor, MapGraph } from '../graph/mapGraph.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'
import { type Direction, nearestTowards } from './nearest.ts'

interface MapKeys {
  readonly placed: PlacedGraph | undefined
  readonly controls: RefObject<CanvasControls | null>
  readonly opened: string | undefined
  /** Whether the map fills the window: then Escape leaves that before it clears a selection. */
  readonly full: boolean
  onChoose(actorId: string | undefined, add: boolean): void
  /** Absent where actors have no menu. */
  readonly onMenu: ((actorId: string) => void) | undefined
}

const STEP = 1.4
const arrows: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] satisfies Direction[]
const isArrow = (key: string): key is Direction => arrows.includes(key)

/**
 * The keyboard of the map. Enter goes in, then selects, with Shift in addition; arrows move to the nearest actor in that
 * direction, with Shift among the linked ones; N and P, or Page Down and Page Up, go through the list; M or the menu key
 * opens the actor's menu; + − 0 zoom; Escape leaves, then clears the selection. Every actor that is reached is spoken.
 */
export function useMapKeys({ placed, controls, opened, full, onChoose, onMenu }: MapKeys) {
  const [known, setCursor] = useState<string>()
  // An actor that is no longer drawn is no place to stand on.
  const cursor = known !== undefined && placed?.graph.byId.has(known) ? known : undefined
  const leave = useCallback(() => setCursor(undefined), [])
  const speak = useSpoken(placed)

  function moveTo(id: string | undefined) {
    const at = id === undefined ? undefined : placed?.positions.get(id)
    if (at) {
      setCursor(id)
      controls.current?.show(at)
    }
    speak(id)
  }
  useWhenGone(placed?.graph, known, (beside) => {
    if (beside === undefined) leave()
    else moveTo(beside)
  })
  function enter({ shiftKey }: KeyboardEvent) {
    if (cursor) onChoose(cursor, shiftKey)
    else moveTo(opened ?? placed?.graph.actors[0]?.id)
  }
  const goOut = () => {
    if (cursor) leave()
    else onChoose(undefined, false)
  }
  const through = (step: number) => () => moveTo(besideInList(placed, cursor, step))
  const openMenu = () => cursor && onMenu?.(cursor)
  const towards = (key: Direction) => (event: KeyboardEvent) =>
    moveTo(linkedTowards(placed, cursor, key, event.shiftKey))

  const always: Actions = {
    Enter: enter,
    '+': () => controls.current?.zoomBy(STEP),
    '-': () => controls.current?.zoomBy(1 / STEP),
    '0': () => controls.current?.fit(),
    ...((cursor || (opened && !full)) && { Escape: goOut }),
  }
  const inside: Actions = {
    n: through(1),
    p: through(-1),
    PageDown: through(1),
    PageUp: through(-1),
    ...(onMenu && { m: openMenu, ContextMenu: openMenu }),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !placed) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const onActor = isArrow(key) ? towards(key) : inside[key]
    const action = always[key] ?? (cursor ? onActor : undefined)
    if (!action) return
    event.preventDefault()
    action(event)
  }
  return { cursor, leave, moveTo, onKeyDown }
}

type Actions = Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>

/** Announces an actor of the map: kind, name, number of links, place in the list. */
function useSpoken(placed: PlacedGraph | undefined): (id: string | undefined) => void {
  const { say } = useWords()
  return (id) => {
    const actor = id === undefined ? undefined : placed?.graph.byId.get(id)
    if (!placed || !actor) return announce(say('network.nothingThere'))
    // Bubbles are no actors: each of the two is counted as the lists and lines of the page count it.
    const actors = placed.graph.actors.filter(({ bubble }) => !bubble === !actor.bubble)
    const values = { name: actor.name, place: actors.indexOf(actor) + 1, all: actors.length }
    if (actor.bubble) announce(say('network.spokenBubble', { ...values, ...actor.bubble }))
    else {
      const pinned = placed.pinned?.has(actor.id) ? ` ${say('hand.pinned')}` : ''
      announce(`${say(`kind.${actor.kind}`)} ${say('network.spoken', { ...values, links: actor.degree })}${pinned}`)
    }
  }
}

/** Tells which actor stood beside the one under the cursor when that is no longer drawn. */
function useWhenGone(
  graph: MapGraph | undefined,
  cursor: string | undefined,
  go: (beside: string | undefined) => void,
) {
  const stood = useRef<readonly MapActor[]>([])
  useEffect(() => {
    if (!graph || cursor === undefined) return
    if (graph.byId.has(cursor)) stood.current = graph.actors
    else go(besideGone(stood.current, cursor, graph.byId))
  })
}

/** The actor that is still drawn and comes next in the list in which one stood, or else before; undefined when none is left. */
export function besideGone(
  list: readonly Pick<MapActor, 'id'>[],
  gone: string,
  drawn: Pick<MapGraph['byId'], 'has'>,
): string | undefined {
  const place = list.findIndex(({ id }) => id === gone)
  const beside = [...list.slice(place + 1), ...list.slice(0, place).reverse()]
  return beside.find(({ id }) => drawn.has(id))?.id
}

function besideInList(placed: PlacedGraph | undefined, cursor: string | undefined, step: number): string | undefined {
  const actors = placed?.graph.actors ?? []
  return actors[actors.findIndex(({ id }) => id === cursor) + step]?.id
}

function linkedTowards(
  placed: PlacedGraph | undefined,
  cursor: string | undefined,
  direction: Direction,
  linkedOnly: boolean,
): string | undefined {
  const from = cursor === undefined ? undefined : placed?.positions.get(cursor)
  if (!placed || !cursor || !from) return undefined
  const { byId, neighbours } = placed.graph
  const linked = neighbours.get(cursor)
  const places = [...placed.positions].filter(
    ([id]) => id !== cursor && byId.has(id) && (!linkedOnly || linked?.has(id)),
  )
  return nearestTowards(from, direction, places)
}
