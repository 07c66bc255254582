/** Paints the plain elements of a picture on a canvas: groups, lines, circles, polygons and boxes with round corners. */
import type { SvgElement } from '../picture/svgElement.ts'

type Attributes = SvgElement['attributes']
const numbersIn = (text: string | number | undefined) =>
  String(text ?? '')
    .split(' ')
    .map(Number)

/** An element has the style of its group where it has none of its own, as in SVG. */
export function paintElements(
  pen: CanvasRenderingContext2D,
  elements: readonly SvgElement[],
  inherited: Attributes = {},
): void {
  for (const { tag, attributes, inside } of elements) {
    if (tag === 'g' && typeof inside !== 'string') {
      setStyle(pen, attributes)
      paintElements(pen, inside ?? [], attributes)
      continue
    }
    // The many links of a group share its style, which is written once.
    if (attributes.stroke !== undefined) setStyle(pen, { ...inherited, ...attributes })
    pen.beginPath()
    trace(pen, tag, attributes)
    if (attributes.fill !== undefined) pen.fill()
    pen.stroke()
  }
}

function setStyle(pen: CanvasRenderingContext2D, style: Attributes): void {
  pen.globalAlpha = Number(style.opacity ?? 1) * Number(style['stroke-opacity'] ?? 1)
  pen.lineWidth = Number(style['stroke-width'] ?? 1)
  pen.strokeStyle = String(style.stroke ?? 'none')
  if (style.fill !== undefined) pen.fillStyle = String(style.fill)
  const dashes = style['stroke-dasharray']
  pen.setLineDash(dashes === undefined ? [] : numbersIn(dashes))
}

function trace(pen: CanvasRenderingContext2D, tag: string, attributes: Attributes): void {
  const value = (name: string) => Number(attributes[name] ?? 0)
  if (tag === 'line') {
    pen.moveTo(value('x1'), value('y1'))
    pen.lineTo(value('x2'), value('y2'))
  } else if (tag === 'circle') pen.arc(value('cx'), value('cy'), value('r'), 0, 2 * Math.PI)
  else if (tag === 'rect') pen.roundRect(value('x'), value('y'), value('width'), value('height'), value('rx'))
  else if (tag === 'polygon') {
    const points = numbersIn(attributes.points)
    for (let i = 0; i + 1 < points.length; i += 2) pen.lineTo(points[i] ?? 0, points[i + 1] ?? 0)
    pen.closePath()
  }
}
