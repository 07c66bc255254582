/** A figure of the page, made of boxes, texts and drawings, as elements of one SVG picture: what is seen, where it is seen. */
import { element, type SvgElement } from '../map/picture/svgElement.ts'
import { type Box, besideElements, boxElements } from './drawnBoxes.ts'
import { type MeasureText, textElements } from './drawnTexts.ts'

export interface DrawnFigure {
  readonly width: number
  readonly height: number
  readonly elements: readonly SvgElement[]
}

/** Reads the figure as the browser has laid it out, with all that scrolls inside it, and headings where they belong. */
export function drawnFigure(figure: HTMLElement, measure: MeasureText): DrawnFigure {
  // Headings that stay in sight while one scrolls stand over other rows; here each stands in its place.
  figure.dataset.drawn = ''
  try {
    const { left, top } = figure.getBoundingClientRect()
    const origin = { x: left, y: top, width: figure.scrollWidth, height: figure.scrollHeight }
    return { width: origin.width, height: origin.height, elements: elementsOf(figure, origin, measure) }
  } finally {
    delete figure.dataset.drawn
  }
}

function elementsOf(of: Element, origin: Box, measure: MeasureText): readonly SvgElement[] {
  const style = getComputedStyle(of)
  if (style.display === 'none' || style.visibility === 'hidden' || isOnlyHeard(of, style)) return []
  const rect = of.getBoundingClientRect()
  const box = { x: rect.left - origin.x, y: rect.top - origin.y, width: rect.width, height: rect.height }
  if (of instanceof SVGSVGElement) return [drawing(of, box)]
  const inside = [...of.childNodes].flatMap((child) => {
    if (child instanceof Text) return textElements(child, origin, measure)
    return child instanceof Element ? elementsOf(child, origin, measure) : []
  })
  return [...boxElements(style, box), ...besideElements(of, box), ...inside]
}

/** Words for who hears the page, and what is pressed. */
const isOnlyHeard = (of: Element, { clipPath, position }: CSSStyleDeclaration) =>
  of.classList.contains('visually-hidden') ||
  (position === 'absolute' && clipPath.startsWith('inset(50%')) ||
  of instanceof HTMLInputElement

/** A pattern that fills a shape has these. */
const ofPattern = ['id', 'patternUnits', 'patternTransform'] as const
const geometry = [
  ...ofPattern,
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'd',
  'points',
  'dx',
  'dy',
  'transform',
  'viewBox',
] as const
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'paint-order',
] as const
const ofText = ['font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const

/** A drawing of the page in its frame, each shape with the look that the style sheet gives it. */
function drawing(of: SVGSVGElement, { x, y, width, height }: Box): SvgElement {
  const viewBox = of.getAttribute('viewBox') ?? undefined
  return element('svg', { x, y, width, height, viewBox, overflow: 'visible' }, shapes(of))
}

function shapes(of: Element): readonly SvgElement[] {
  return [...of.children].flatMap((shape) => {
    const style = getComputedStyle(shape)
    if (style.display === 'none' || style.visibility === 'hidden') return []
    const texts = shape.tagName === 'text' || shape.tagName === 'tspan' ? ofText : []
    const attributes = Object.fromEntries([
      ...geometry.map((name) => [name, shape.getAttribute(name) ?? undefined]),
      ...[...looks, ...texts].map((name) => [name, style.getPropertyValue(name) || undefined]),
    ])
    const inside = shape.children.length === 0 ? (shape.textContent ?? '') : shapes(shape)
    return [element(shape.tagName, attributes, inside)]
  })
}
