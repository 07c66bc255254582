import type { Kind } from '../../generated/graphql.ts'
import { hexagon, sizeOf } from '../canvas/canvasStyle.ts'
import type { Point } from '../layout/distances.ts'
import { element, type SvgElement } from './svgElement.ts'

/** The shape of a kind around a centre, as large as the canvas draws it for this radius, in pixels. */
export function kindShape(kind: Kind, { x, y }: Point, radius: number): Pick<SvgElement, 'tag' | 'attributes'> {
  const { width, corner } = sizeOf(kind, radius)
  const half = width / 2
  const polygon = (corners: readonly number[]) => {
    const points = corners.map((value, i) => (i % 2 === 0 ? x : y) + value * half)
    return element('polygon', { points: points.map((value) => Math.round(value * 100) / 100).join(' ') })
  }
  const square = { x: x - half, y: y - half, width, height: width }
  if (kind === 'CLUSTER') return polygon(hexagon.split(' ').map(Number))
  if (kind === 'GTS') return polygon([0, -1, 1, 0, 0, 1, -1, 0])
  if (kind === 'OTHER') return polygon([0, -1, 1, 1, -1, 1])
  if (kind === 'PUBLIC') return element('rect', square)
  if (kind === 'KNOWLEDGE') return element('rect', { ...square, rx: corner })
  return element('circle', { cx: x, cy: y, r: half })
}
