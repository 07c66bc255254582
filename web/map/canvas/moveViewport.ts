import type { Point } from '../layout/distances.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'
import { fitted, shows, type Viewport } from './viewport.ts'

/** The part of a drawing that moving what it shows needs. */
interface Shown {
  zoom(): number
  zoom(to: { readonly level: number; readonly renderedPosition: Point }): unknown
  pan(): Point
  panBy(by: Point): unknown
  viewport(to: { readonly zoom: number; readonly pan: Point }): unknown
  width(): number
  height(): number
  resize(): unknown
}

const INNER_MARGIN = 48

export function viewportOf(drawing: Shown): Viewport {
  const { x, y } = drawing.pan()
  return { zoom: drawing.zoom(), x, y, width: drawing.width(), height: drawing.height() }
}

/** Shows the whole; the answer is what the drawing shows then. */
export function fit(drawing: Shown, placed: PlacedGraph): Viewport {
  const { zoom, x, y } = fitted(placed, { width: drawing.width(), height: drawing.height() })
  drawing.viewport({ zoom, pan: { x, y } })
  return viewportOf(drawing)
}

/**
 * Tells a drawing where its box is now. What showed the whole is fitted anew; otherwise zoom and the place in the middle stay.
 * `whole` is what it showed when it was fitted last, and the answer the same of now.
 */
export function follow(drawing: Shown, placed: PlacedGraph, whole: Viewport | undefined): Viewport | undefined {
  const before = viewportOf(drawing)
  drawing.resize()
  if (whole === undefined || shows(before, whole)) return fit(drawing, placed)
  const [width, height] = [drawing.width(), drawing.height()]
  drawing.panBy({ x: (width - before.width) / 2, y: (height - before.height) / 2 })
  return whole
}

export function zoomBy(drawing: Shown, factor: number): void {
  const middle = { x: drawing.width() / 2, y: drawing.height() / 2 }
  drawing.zoom({ level: drawing.zoom() * factor, renderedPosition: middle })
}

/** Moves just enough that a place of the plane is well inside. */
export function show(drawing: Shown, place: Point): void {
  const { zoom, x, y, width, height } = viewportOf(drawing)
  const missing = (value: number, size: number) =>
    Math.max(0, INNER_MARGIN - value) - Math.max(0, value - (size - INNER_MARGIN))
  drawing.panBy({ x: missing(place.x * zoom + x, width), y: missing(place.y * zoom + y, height) })
}
