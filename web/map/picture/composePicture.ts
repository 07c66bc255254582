import type { Point } from '../layout/distances.ts'
import { element, type SvgElement } from './svgElement.ts'
import { wrapText } from './wrapText.ts'

/** What stands around the map in a picture, and the map itself. */
export interface Picture {
  readonly title: string
  readonly badge: { readonly text: string; readonly dashed: boolean }
  /** Sentences under the map, one paragraph each. */
  readonly notes: readonly string[]
  readonly legend: readonly { readonly mark: SvgElement; readonly text: string }[]
  /** The map's frame in pixels, and its elements in pixels of that frame. */
  readonly width: number
  readonly height: number
  readonly map: readonly SvgElement[]
  readonly colours: { readonly ground: string; readonly panel: string; readonly ink: string; readonly quiet: string }
  readonly font: string
  /** Style sheet with the fonts themselves; empty when they could not be had. */
  readonly fontFaces: string
  /** Width of a text in pixels in a font as CSS writes it. */
  measure(text: string, font: string): number
}

const MARGIN = 16
const TITLE = { size: 20, line: 26, weight: 600 } as const
const NOTE = { size: 13, line: 18, weight: 400 } as const
const MARK = 20
type Look = typeof TITLE | typeof NOTE

/** A whole picture: title and badge, the map in its frame, legend and notes below. `scale` enlarges it evenly. */
export function composePicture(picture: Picture, scale = 1): SvgElement {
  const { width, height, map, title, badge, notes, legend, colours, font, fontFaces } = picture
  const room = width - 2 * MARGIN
  const block = (text: string, look: Look, top: number, fill: string, within = room) => {
    const lines = wrapText(text, within, (part) => picture.measure(part, `${look.weight} ${look.size}px ${font}`))
    const at = (i: number) => ({ x: MARGIN, y: top + look.size + i * look.line })
    const drawn = lines.map((line, i) => written(picture, line, look, at(i), fill))
    return { drawn, bottom: top + lines.length * look.line }
  }
  const badgeWidth = picture.measure(badge.text, `${NOTE.weight} ${NOTE.size}px ${font}`) + 16
  const beside = room - badgeWidth - MARGIN >= 260
  const head = block(title, TITLE, 12, colours.ink, beside ? room - badgeWidth - MARGIN : room)
  const badgeAt = beside ? { x: width - MARGIN - badgeWidth, y: 12 } : { x: MARGIN, y: head.bottom + 4 }
  const mapTop = (beside ? Math.max(head.bottom, badgeAt.y + 24) : badgeAt.y + 24) + 10
  const rows = legendRows(picture, mapTop + height + 12)
  const below = notes.reduce(
    ({ drawn, bottom }, note) => {
      const next = block(note, NOTE, bottom, colours.quiet)
      return { drawn: [...drawn, ...next.drawn], bottom: next.bottom }
    },
    { drawn: [] as SvgElement[], bottom: rows.bottom + 8 },
  )
  const total = below.bottom + 12
  const frame = element(
    'svg',
    { x: 0, y: mapTop, width, height, viewBox: `0 0 ${width} ${height}`, overflow: 'hidden', class: 'map' },
    [element('rect', { width, height, fill: colours.panel }), ...map],
  )
  const badgeFrame = { width: badgeWidth, height: 24, rx: 3, fill: 'none', stroke: colours.ink, 'stroke-width': 1.5 }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * scale,
      height: total * scale,
      viewBox: `0 0 ${width} ${total}`,
      'font-family': font,
      role: 'img',
    },
    [
      element('title', {}, title),
      ...(fontFaces ? [element('style', {}, fontFaces)] : []),
      element('rect', { width, height: total, fill: colours.ground }),
      ...head.drawn,
      element('rect', { ...badgeAt, ...badgeFrame, 'stroke-dasharray': badge.dashed ? '4 3' : undefined }),
      written(picture, badge.text, NOTE, { x: badgeAt.x + 8, y: badgeAt.y + 16.5 }, colours.ink),
      frame,
      ...legend.flatMap((_, i) => rows.drawn[i] ?? []),
      ...below.drawn,
    ],
  )
}

/** A line of text, as wide in another font as in the page's, so that it never runs over what stands beside it. */
function written({ measure, font }: Picture, text: string, { size, weight }: Look, at: Point, fill: string) {
  const textLength = measure(text, `${weight} ${size}px ${font}`)
  const look = { 'font-size': size, 'font-weight': weight, fill, textLength, lengthAdjust: 'spacingAndGlyphs' }
  return element('text', { ...at, ...look }, text)
}

/** The legend from left to right, in as many rows as it needs. */
function legendRows(picture: Picture, top: number) {
  const { legend, width, colours, font, measure } = picture
  let [x, y] = [MARGIN, top]
  const drawn = legend.map(({ mark, text }) => {
    const room = MARK + 6 + measure(text, `${NOTE.weight} ${NOTE.size}px ${font}`)
    if (x > MARGIN && x + room > width - MARGIN) [x, y] = [MARGIN, y + 22]
    const entry = [
      element('g', { transform: `translate(${x + MARK / 2} ${y + 10})` }, [mark]),
      written(picture, text, NOTE, { x: x + MARK + 6, y: y + 14.5 }, colours.ink),
    ]
    x += room + 20
    return entry
  })
  return { drawn, bottom: legend.length > 0 ? y + 22 : top }
}
