import type { Change } from '../../state/changeViewState.ts'
import type { Pin } from '../../state/parameters/network.ts'
import type { ViewState } from '../../state/viewState.ts'
import type { MapActor } from '../graph/mapGraph.ts'
import type { Point } from '../layout/distances.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Pins an actor at a place of the canvas, or moves its pin there; a place outside becomes the nearest one inside. */
export function pinAt({ pins = [] }: ViewState, id: string, place: Point, size: Size): Change {
  const pin = pinOn(id, place, size)
  const known = pins.some((one) => one.id === id)
  return { pins: known ? pins.map((one) => (one.id === id ? pin : one)) : [...pins, pin] }
}

/** A pin at the whole thousandth nearest to a place, inside the canvas. */
export function pinOn(id: string, { x, y }: Point, { width, height }: Size): Pin {
  return { id, x: thousandths(x, width), y: thousandths(y, height) }
}

/** Where a pointer holds an actor: not rounded, and maybe outside the canvas. */
export function heldAt(id: string, { x, y }: Point, { width, height }: Size): Pin {
  return { id, x: (x / width) * 1000, y: (y / height) * 1000 }
}

/** Lets an actor go back to where the layout puts it. */
export function unpin({ pins = [] }: ViewState, id: string): Change {
  const left = pins.filter((one) => one.id !== id)
  return { pins: left.length > 0 ? left : undefined }
}

function thousandths(value: number, size: number): number {
  return Math.min(1000, Math.max(0, Math.round((value / size) * 1000)))
}

/** The same drawing with each pinned actor on its pin, its bubble and firms beside it as before; all others stay. */
export function withPins(placed: PlacedGraph, pins: readonly Pin[]): PlacedGraph {
  const { width, height } = placed
  const positions = new Map(placed.positions)
  const shift = new Map<string, Point>()
  for (const { id, x, y } of pins) {
    const before = positions.get(id)
    if (!before) continue
    const place = { x: (x / 1000) * width, y: (y / 1000) * height }
    positions.set(id, place)
    shift.set(id, { x: place.x - before.x, y: place.y - before.y })
  }
  if (shift.size === 0) return placed
  for (const actor of placed.graph.actors) {
    const by = shift.get(ownerOf(actor) ?? '')
    const before = positions.get(actor.id)
    const pinned = shift.has(actor.id)
    if (by && before && !pinned) positions.set(actor.id, { x: before.x + by.x, y: before.y + by.y })
  }
  return { ...placed, positions, pinned: new Set([...(placed.pinned ?? []), ...shift.keys()]) }
}

/** The cluster that a bubble or the circle of a firm stands beside. */
function ownerOf(actor: MapActor & { readonly of?: string }): string | undefined {
  return actor.bubble?.cluster ?? actor.of
}
