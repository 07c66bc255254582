import type { PlacedGraph } from '../layout/useLayout.ts'

/** What part of the plane the canvas shows: a place p of the plane is drawn at p · zoom + (x, y), in pixels. */
export interface Viewport {
  readonly zoom: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

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

/** Whether two viewports show the same part in the same size, whatever their canvas measures. */
export function shows(one: Viewport, other: Viewport): boolean {
  return one.zoom === other.zoom && one.x === other.x && one.y === other.y
}
