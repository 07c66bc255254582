import type { PlacedGraph } from '../layout/useLayout.ts'
import type { Viewport } from './Canvas.tsx'

/** What a canvas of this size shows when it shows the whole drawing, in its middle. */
export function fitted(
  drawing: Pick<PlacedGraph, 'width' | 'height'>,
  size: Pick<Viewport, 'width' | 'height'>,
): Viewport {
  const zoom = Math.min(size.width / drawing.width, size.height / drawing.height)
  const x = (size.width - drawing.width * zoom) / 2
  const y = (size.height - drawing.height * zoom) / 2
  return { zoom, x, y, width: size.width, height: size.height }
}
