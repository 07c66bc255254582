import { element, type SvgElement } from './svgElement.ts'

const geometry = ['x', 'y', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points']
/** What the page's style sheet decides, with the value that need not be written. */
const styles: readonly (readonly [string, string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linejoin', 'miter'],
  ['paint-order', 'normal'],
  ['opacity', '1'],
]
const textStyles: readonly (readonly [string, string])[] = [
  ['font-size', ''],
  ['font-weight', '400'],
  ['font-style', 'normal'],
  ['letter-spacing', 'normal'],
  ['text-anchor', 'start'],
]

/** Names, rings and guide lines over the map as they are on the screen, lowest first, as plain data. */
export function overlayElements(map: Element): readonly SvgElement[] {
  return [...map.querySelectorAll('svg.map-labels')].flatMap((layer) => [...layer.children].map(plain))
}

function plain(drawn: Element): SvgElement {
  const tag = drawn.tagName.toLowerCase()
  if (tag === 'g') return element('g', {}, [...drawn.children].map(plain))
  const style = getComputedStyle(drawn)
  const wanted = tag === 'text' ? [...styles, ...textStyles] : styles
  const attributes = Object.fromEntries([
    ...geometry.map((name) => [name, drawn.getAttribute(name) ?? undefined] as const),
    ...wanted.map(([name, usual]) => {
      const value = style.getPropertyValue(name)
      return [name, value === usual || value === '' ? undefined : value] as const
    }),
  ])
  if (drawn instanceof SVGTextElement) {
    // Where the page's font is missing another one is squeezed to the same width, so that names stay apart.
    const length = { textLength: drawn.getComputedTextLength(), lengthAdjust: 'spacingAndGlyphs' }
    return element(tag, { ...attributes, ...length }, drawn.textContent ?? '')
  }
  return element(tag, attributes)
}
