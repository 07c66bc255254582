import { group } from 'd3-array'
import { drawnKinds } from '../../state/parameters/network.ts'
import type { Words } from '../../words/words.ts'
import { type Token, tokensOf } from '../canvas/canvasStyle.ts'
import { dashes } from '../canvas/dashes.ts'
import type { MapGraph } from '../graph/mapGraph.ts'
import { methods } from '../legend/methods.ts'
import type { Picture } from './composePicture.ts'
import { kindShape } from './kindShape.ts'
import { mapElements } from './mapElements.ts'
import type { MapLook } from './mapLook.ts'
import { overlayElements } from './overlayElements.ts'
import { type PictureSaid, sourceNote } from './sourceNote.ts'
import { element } from './svgElement.ts'

/**
 * The picture of what the map shows: same places, colours and names, with title, badge, legend, notes and data version.
 * `remarks` are sentences about what the map leaves out.
 */
export function pictureOf(
  { placed, lit, viewport, map }: MapLook,
  { dataset, year, words: { say, count }, address, fontFaces }: Omit<PictureSaid, 'name'>,
  remarks: readonly string[] = [],
): Picture {
  const { synthetic } = dataset
  const token = tokensOf(map)
  const { graph, plan } = placed
  const people = graph.actors.filter(({ bubble }) => !bubble)
  const sizes = { clusters: graph.clusters, partners: people.length - graph.clusters }
  const inside = people.filter(({ id }) => isInside(placed.positions.get(id), viewport)).length
  const pins = [...(placed.pinned ?? [])].filter((id) => graph.byId.has(id)).length
  const middle = graph.byId.get(plan.middle ?? '')?.name ?? ''
  return {
    title: say('picture.title', { layout: say(`network.layout.${plan.id}`), ...sizes }),
    badge: { text: say(synthetic ? 'badge.synthetic' : 'badge.sourced'), dashed: synthetic },
    notes: [
      ...remarks,
      `${say(`network.note.${plan.id}`, { name: middle })} ${say('picture.positions')}`,
      ...(pins > 0 ? [say('hand.pins', { count: pins })] : []),
      ...(inside < people.length ? [say('picture.nearer', { shown: inside, all: people.length })] : []),
      sourceNote(dataset, { year, address }, say),
    ],
    legend: [...kindEntries(graph, token, { say, count }), ...methodEntries(graph, token, { say, count })],
    width: viewport.width,
    height: viewport.height,
    map: [...mapElements(placed, lit, viewport, token), ...overlayElements(map)],
    colours: { ground: token('--ground'), panel: token('--panel'), ink: token('--ink'), quiet: token('--ink-2') },
    font: getComputedStyle(map).fontFamily,
    fontFaces,
    measure: widthOf,
  }
}

function isInside(at: { x: number; y: number } | undefined, { zoom, x, y, width, height }: MapLook['viewport']) {
  if (!at) return false
  const [left, top] = [at.x * zoom + x, at.y * zoom + y]
  return left >= 0 && top >= 0 && left <= width && top <= height
}

type Speech = Pick<Words, 'say' | 'count'>

function kindEntries(graph: MapGraph, token: Token, { say, count }: Speech): Picture['legend'] {
  const kinds = group(graph.actors, ({ kind, bubble }) => (bubble ? 'bubble' : kind))
  const bubbles = kinds.get('bubble')?.length ?? 0
  const entry = (kind: (typeof drawnKinds)[number], text: string) => {
    const name = kind.toLowerCase()
    const { tag, attributes } = kindShape(kind, { x: 0, y: 0 }, 6.5)
    const mark = element(tag, { ...attributes, fill: token(`--${name}`), stroke: token(`--${name}-edge`) })
    return { mark, text }
  }
  return [
    ...drawnKinds.flatMap((kind) => {
      const number = kinds.get(kind)?.length ?? 0
      return number > 0 ? [entry(kind, `${say(`kinds.${kind}`)} ${count(number)}`)] : []
    }),
    ...(bubbles > 0 ? [entry('FIRM', `${say('network.bubbles')} ${count(bubbles)}`)] : []),
  ]
}

function methodEntries(graph: MapGraph, token: Token, { say, count }: Speech): Picture['legend'] {
  const ways = group(graph.links, ({ method }) => method)
  return methods.flatMap((method) => {
    const number = ways.get(method)?.length ?? 0
    if (number === 0) return []
    const line = {
      d: 'M-10 0H10',
      stroke: token('--ink'),
      'stroke-width': 2,
      'stroke-dasharray': dashes[method]?.join(' '),
    }
    return [
      { mark: element('path', line), text: `${say(`network.links.${method}`, { count: number })} ${count(number)}` },
    ]
  })
}

let pen: CanvasRenderingContext2D | null = null

/** Width of a text in px in a font as CSS writes it. */
export function widthOf(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return text.length * 7
  pen.font = font
  return pen.measureText(text).width
}
