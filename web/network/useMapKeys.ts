import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import { announce } from '../ui/LiveRegion.tsx'
import { useWords } from '../words/useWords.tsx'
import type { CanvasControls } from './Canvas.tsx'
import { type Direction, nearestTowards } from './nearest.ts'
import type { PlacedGraph } from './useLayout.ts'

interface MapKeys {
  readonly placed: PlacedGraph | undefined
  readonly controls: RefObject<CanvasControls | null>
  readonly selected: string | undefined
  /** Whether the map fills the window: then Escape leaves that before it clears a selection. */
  readonly full: boolean
  onSelect(actorId: string | undefined): void
}

const STEP = 1.4
const arrows: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] satisfies Direction[]
const isArrow = (key: string): key is Direction => arrows.includes(key)

/**
 * The keyboard of the map. Enter goes in, then selects; arrows move to the nearest actor in that direction, with Shift
 * among the linked ones; Page Up and Page Down go through the list; + − 0 zoom; Escape leaves, then clears the selection.
 * Every actor that is reached is spoken: kind, name, links, place in the list.
 */
export function useMapKeys({ placed, controls, selected, full, onSelect }: MapKeys) {
  const { say } = useWords()
  const [cursor, setCursor] = useState<string>()
  const leave = useCallback(() => setCursor(undefined), [])

  function moveTo(id: string | undefined) {
    const actor = id === undefined ? undefined : placed?.graph.byId.get(id)
    const at = id === undefined ? undefined : placed?.positions.get(id)
    if (!placed || !actor || !at) return announce(say('network.nothingThere'))
    setCursor(id)
    controls.current?.show(at)
    const place = placed.graph.actors.indexOf(actor) + 1
    const values = { name: actor.name, links: actor.links, place, all: placed.graph.actors.length }
    announce(`${say(`kind.${actor.kind}`)} ${say('network.spoken', values)}`)
  }

  const goIn = () => {
    if (cursor) onSelect(cursor)
    else moveTo(selected ?? placed?.graph.actors[0]?.id)
  }
  const goOut = () => {
    if (cursor) leave()
    else onSelect(undefined)
  }
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    Enter: goIn,
    Escape: cursor || (selected && !full) ? goOut : undefined,
    '+': () => controls.current?.zoomBy(STEP),
    '-': () => controls.current?.zoomBy(1 / STEP),
    '0': () => controls.current?.fit(),
    PageUp: cursor ? () => moveTo(beside(-1)) : undefined,
    PageDown: cursor ? () => moveTo(beside(1)) : undefined,
  }

  function beside(step: number): string | undefined {
    const actors = placed?.graph.actors ?? []
    return actors[actors.findIndex(({ id }) => id === cursor) + step]?.id
  }

  function towards(direction: Direction, linkedOnly: boolean): string | undefined {
    const from = cursor === undefined ? undefined : placed?.positions.get(cursor)
    if (!placed || !cursor || !from) return undefined
    const linked = placed.graph.neighbours.get(cursor)
    const places = [...placed.positions].filter(([id]) => id !== cursor && (!linkedOnly || linked?.has(id)))
    return nearestTowards(from, direction, places)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const action =
      cursor && isArrow(event.key)
        ? (
            (key) => () =>
              moveTo(towards(key, event.shiftKey))
          )(event.key)
        : actions[event.key]
    if (!action || !placed) return
    event.preventDefault()
    action()
  }
  return { cursor, leave, onKeyDown }
}
