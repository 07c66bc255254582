import { type RefObject, useEffect } from 'react'
import type { Viewport } from '../canvas/viewport.ts'
import type { Lit } from '../graph/lit.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'

/** What the map shows at the moment, all of it. */
export interface MapLook {
  readonly placed: PlacedGraph
  readonly lit: Lit
  readonly viewport: Viewport
  readonly map: HTMLElement
}

/** Keeps what the map shows where others can read it. */
export function useMapLook(
  look: RefObject<MapLook | undefined> | undefined,
  map: RefObject<HTMLElement | null>,
  placed: PlacedGraph | undefined,
  lit: Lit,
  viewport: Viewport | undefined,
): void {
  useEffect(() => {
    if (look) look.current = placed && viewport && map.current ? { placed, lit, viewport, map: map.current } : undefined
  }, [look, map, placed, lit, viewport])
}
