import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Pin } from '../../state/parameters/network.ts'
import { announce } from '../../ui/LiveRegion.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Point } from '../layout/distances.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'
import { heldAt, pinOn, withPins } from './pins.ts'

/** Steps of an arrow key, in thousandths of the canvas, alone and with Shift. */
const STEP = 10
const SMALL_STEP = 2
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * Carries one actor over the map: arrow keys and clicks move it, Enter sets it down, Escape puts it back; or a pointer drags
 * it and drops it. Only setting it down is an action; on the way the map alone knows.
 */
export function useCarry(
  given: PlacedGraph | undefined,
  onCarried: ((id: string, place: Point, placed: PlacedGraph) => void) | undefined,
) {
  const { say } = useWords()
  const [pin, setPin] = useState<Pin>()
  const [held, hold] = useState<Pin>()
  const moved = held ?? pin
  const placed = useMemo(() => given && (moved ? withPins(given, [moved]) : given), [given, moved])
  const nameOf = (id: string) => given?.graph.byId.get(id)?.name ?? ''
  const placeOf = ({ id, x, y }: Pin) => say('hand.move.moved', { name: nameOf(id), x: x / 10, y: y / 10 })
  const sayPinned = (pin: Pin) => announce(`${placeOf(pin)} ${say('hand.pinned')}`)

  function move(next: Pin | undefined) {
    setPin(next)
    if (next) announce(placeOf(next))
  }
  function setDown() {
    const place = pin && placed?.positions.get(pin.id)
    if (pin && place && placed) {
      onCarried?.(pin.id, place, placed)
      sayPinned(pin)
    }
    setPin(undefined)
  }
  function putBack() {
    if (pin) announce(say('hand.move.back', { name: nameOf(pin.id) }))
    setPin(undefined)
  }
  const start = (id: string) => {
    const at = given?.positions.get(id)
    if (given && at && onCarried) setPin(pinOn(id, at, given))
  }
  const put = (place: Point) => {
    if (pin && given) move(pinOn(pin.id, place, given))
  }
  const drag = (id: string, place: Point) => {
    setPin(undefined)
    if (given) hold(heldAt(id, place, given))
  }
  const drop = (id: string, place: Point) => {
    hold(undefined)
    if (!given) return
    onCarried?.(id, place, given)
    sayPinned(pinOn(id, place, given))
  }
  const ends: Readonly<Record<string, (() => void) | undefined>> = { Enter: setDown, Escape: putBack }
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    const end = ends[event.key]
    if (arrow || end) event.preventDefault()
    end?.()
    if (pin && arrow) move(stepped(pin, arrow, event.shiftKey ? SMALL_STEP : STEP))
  }
  return { id: pin?.id, placed, start, put, setDown, putBack, drag, drop, onKeyDown }
}

function stepped({ id, x, y }: Pin, [right, down]: readonly [number, number], step: number): Pin {
  const within = (value: number) => Math.min(1000, Math.max(0, value))
  return { id, x: within(x + right * step), y: within(y + down * step) }
}
