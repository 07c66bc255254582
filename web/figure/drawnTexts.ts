/** The texts of the page, where they are drawn, as elements of an SVG picture. */
import { element, type SvgElement } from '../map/picture/svgElement.ts'
import type { Box } from './drawnBoxes.ts'

interface Line {
  text: string
  readonly box: Box
}

/** Measures a text in px in a font as CSS writes it. */
export type MeasureText = (text: string, font: string) => number

/** A text of the page, line by line; one that runs upwards in one piece. What its box has no room for ends in dots. */
export function textElements(text: Text, origin: Box, measure: MeasureText): readonly SvgElement[] {
  const of = text.parentElement
  if (!of || (text.nodeValue ?? '').trim() === '') return []
  const style = getComputedStyle(of)
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const look = {
    fill: style.color,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
  }
  if (style.writingMode.startsWith('vertical')) return upwards(of, text, origin, look, (part) => measure(part, font))
  return linesOf(text, origin).map(({ text, box }) => {
    const room = of.scrollWidth > of.clientWidth && style.textOverflow === 'ellipsis' ? of.clientWidth : undefined
    const shown = room === undefined ? text : shortened(text, room, (part) => measure(part, font))
    return element('text', { x: box.x, y: baseline(box, style), ...look }, shown)
  })
}

/** The share of a line of text that stands above its foot, in most fonts. */
const ascent = 0.78
const baseline = ({ y, height }: Box, { fontSize }: CSSStyleDeclaration) => {
  const size = Number.parseFloat(fontSize)
  return y + height / 2 + size * (ascent - 0.5) * 1.22
}

function upwards(
  of: Element,
  text: Text,
  origin: Box,
  look: Readonly<Record<string, string | undefined>>,
  measure: (part: string) => number,
): readonly SvgElement[] {
  const { left, bottom, width, height } = of.getBoundingClientRect()
  const x = left - origin.x + width / 2 + Number.parseFloat(look['font-size'] ?? '0') * 0.34
  const y = bottom - origin.y
  const shown = shortened((text.nodeValue ?? '').trim(), height, measure)
  return [element('text', { x, y, transform: `rotate(-90 ${x} ${y})`, ...look }, shown)]
}

/** The text as far as there is room, with dots for the rest. */
export function shortened(text: string, room: number, measure: (part: string) => number): string {
  if (measure(text) <= room) return text
  for (let signs = text.length - 1; signs > 0; signs -= 1) {
    const part = `${text.slice(0, signs).trimEnd()}…`
    if (measure(part) <= room) return part
  }
  return '…'
}

/** Word by word, those of one height together. */
function linesOf(text: Text, origin: Box): readonly Line[] {
  const range = document.createRange()
  const lines: Line[] = []
  for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\S+/g)) {
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    const [rect] = range.getClientRects()
    if (!rect || rect.width === 0) continue
    const box = { x: rect.left - origin.x, y: rect.top - origin.y, width: rect.width, height: rect.height }
    const last = lines.at(-1)
    if (last && Math.abs(last.box.y - box.y) < 2) last.text += ` ${word}`
    else lines.push({ text: word, box })
  }
  return lines
}
