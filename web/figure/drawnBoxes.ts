/** The boxes of elements of the page, as they are drawn, as elements of an SVG picture. */
import { element, type SvgElement } from '../map/picture/svgElement.ts'

/** A box in px of the picture. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether a colour, as the browser computes it, is not wholly transparent. */
const isSeen = (colour: string) => colour !== '' && colour !== 'transparent' && !/^rgba\(.*, 0\)$|\/ 0\)$/.test(colour)
const px = (text: string) => Number.parseFloat(text) || 0

/** Ground, inner line and borders of an element at its box. */
export function boxElements(style: CSSStyleDeclaration, box: Box): readonly SvgElement[] {
  const inset = /^(.+?) 0px 0px 0px ([\d.]+)px inset$/.exec(style.boxShadow)
  const round = style.borderTopLeftRadius
  const rx = round.endsWith('%') ? (box.width * px(round)) / 100 : px(round)
  const ground = isSeen(style.backgroundColor)
    ? [element('rect', { ...withoutBorders(style, box), ...(rx > 0 && { rx }), fill: style.backgroundColor })]
    : []
  const width = px(inset?.[2] ?? '')
  const within = withoutBorders(style, box)
  const inner = {
    x: within.x + width / 2,
    y: within.y + width / 2,
    width: within.width - width,
    height: within.height - width,
  }
  const line =
    inset && isSeen(inset[1] ?? '') && inner.width > 0 && inner.height > 0
      ? [element('rect', { ...inner, ...(rx > 0 && { rx }), fill: 'none', stroke: inset[1], 'stroke-width': width })]
      : []
  return [...ground, ...line, ...borderElements(style, box)]
}

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const

/** The ground of a box whose borders are of the colour of the page, as between the cells of a grid. */
function withoutBorders(style: CSSStyleDeclaration, { x, y, width, height }: Box): Box {
  if (style.backgroundClip !== 'padding-box') return { x, y, width, height }
  const [top = 0, right = 0, bottom = 0, left = 0] = sides.map((side) => px(style[`border${side}Width`]))
  return {
    x: x + left,
    y: y + top,
    width: Math.max(0, width - left - right),
    height: Math.max(0, height - top - bottom),
  }
}

function borderElements(style: CSSStyleDeclaration, box: Box): readonly SvgElement[] {
  return sides.flatMap((side) => {
    const width = px(style[`border${side}Width`])
    const colour = style[`border${side}Color`]
    if (width === 0 || style[`border${side}Style`] === 'none' || !isSeen(colour)) return []
    const across = side === 'Top' || side === 'Bottom'
    return [
      element('rect', {
        x: side === 'Right' ? box.x + box.width - width : box.x,
        y: side === 'Bottom' ? box.y + box.height - width : box.y,
        width: across ? box.width : width,
        height: across ? width : box.height,
        fill: colour,
      }),
    ]
  })
}

/** What stands before and behind the content of an element, as dots and lines are drawn. */
export function besideElements(of: Element, box: Box): readonly SvgElement[] {
  return (['::before', '::after'] as const).flatMap((which) => {
    const style = getComputedStyle(of, which)
    if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute') return []
    const at = {
      x: box.x + px(getComputedStyle(of).borderLeftWidth) + px(style.left) + px(style.marginLeft),
      y: box.y + px(getComputedStyle(of).borderTopWidth) + px(style.top) + px(style.marginTop),
      width: px(style.width),
      height: px(style.height),
    }
    return boxElements(style, at)
  })
}
