import type { ReactNode } from 'react'
import type { Viewport } from '../canvas/viewport.ts'
import type { MapGraph } from '../graph/mapGraph.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'

/** An actor whose menu is asked for, and where it stands, in pixels of the map. */
export interface MenuPlace {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly placed: PlacedGraph
  /** Lets the keyboard and clicks move the actor, until it is set down. */
  carry(): void
}
/** Draws the menu of an actor; `drawn` is what the map shows at that moment. */
export type ActorMenuOf = (place: MenuPlace, drawn: MapGraph, close: () => void) => ReactNode

interface MenuOverProps {
  readonly placed: PlacedGraph
  readonly viewport: Viewport
  readonly id: string
  readonly menu: ActorMenuOf | undefined
  carry(id: string): void
  close(): void
}

/** The menu of an actor over the map, beside the actor. */
export function MenuOver({ placed, viewport: { zoom, x, y }, id, menu, carry, close }: MenuOverProps) {
  const at = placed.positions.get(id)
  if (!at || !menu) return null
  const place = { id, x: at.x * zoom + x, y: at.y * zoom + y, placed, carry: () => carry(id) }
  return menu(place, placed.graph, close)
}
