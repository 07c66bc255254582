import { group } from 'd3-array'
import type { Token } from '../canvas/canvasStyle.ts'
import { dashes } from '../canvas/dashes.ts'
import type { Viewport } from '../canvas/viewport.ts'
import type { Lit } from '../graph/lit.ts'
import { type MapActor, type MapLink, sizeFactor } from '../graph/mapGraph.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'
import { kindShape } from './kindShape.ts'
import { element, type SvgElement } from './svgElement.ts'

/** Widths of a link that nothing lit, of a lit one and of the chosen one, and the first one's opacity, as on the canvas. */
const WIDTHS = { faint: 0.5, lit: 1, chosen: 3.2 } as const
const FAINT = 0.07
type LinkLook = keyof typeof WIDTHS

/**
 * All links and actors of the drawn map as they look on the canvas, lowest first, in pixels of its frame. Each actor has its
 * whole name as a title; bubbles and their ties have marks of their own. Elements outside the frame are among them.
 */
export function mapElements(placed: PlacedGraph, lit: Lit, viewport: Viewport, token: Token): readonly SvgElement[] {
  const { graph, positions } = placed
  const { zoom } = viewport
  const factor = sizeFactor(placed.width, placed.height) * zoom
  const at = (id: string) => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
    return { x: x * zoom + viewport.x, y: y * zoom + viewport.y }
  }
  const line = ({ id, actor, cluster, method }: MapLink) => {
    const [from, to] = [at(actor), at(cluster)]
    return element('line', { [method ? 'data-link' : 'data-tie']: id, x1: from.x, y1: from.y, x2: to.x, y2: to.y })
  }
  const lines = (look: LinkLook) =>
    [
      ...group(
        graph.links.filter((link) => lookOf(link, lit) === look),
        ({ kind, method }) => `${kind} ${method}`,
      ),
    ].map(([, links]) => element('g', linkStyle(links[0], look, lit, zoom, token), links.map(line)))
  const shapes = (level: number) =>
    graph.actors
      .filter((actor) => levelOf(actor, lit) === level)
      .map((actor) => {
        const { tag, attributes } = kindShape(actor.kind, at(actor.id), actor.radius * factor)
        const style = actorStyle(actor, lit, zoom, token)
        return element(tag, { [actor.bubble ? 'data-bubble' : 'data-actor']: actor.id, ...attributes, ...style }, [
          element('title', {}, actor.name),
        ])
      })
  return [
    ...lines('faint'),
    ...shapes(0),
    ...lines('lit'),
    ...shapes(1),
    ...lines('chosen'),
    ...shapes(2),
    ...shapes(3),
  ]
}

function lookOf({ id }: MapLink, lit: Lit): LinkLook {
  if (id === lit.link) return 'chosen'
  return lit.links.has(id) ? 'lit' : 'faint'
}

/** Which actors lie over which: dimmed ones, partners, clusters, chosen ones. */
function levelOf({ id, kind }: MapActor, lit: Lit): number {
  if (lit.chosen.has(id)) return 3
  if (!lit.actors.has(id)) return 0
  return kind === 'CLUSTER' ? 2 : 1
}

function linkStyle(link: MapLink | undefined, look: LinkLook, lit: Lit, zoom: number, token: Token) {
  const name = (link?.kind ?? 'OTHER').toLowerCase()
  const dashed = look === 'chosen' || (look === 'lit' && lit.dashed)
  const dash = dashed && link?.method ? dashes[link.method] : undefined
  return {
    stroke: token(look === 'chosen' ? '--ink' : `--${name}`),
    'stroke-width': WIDTHS[look] * zoom,
    'stroke-opacity': look === 'faint' ? FAINT : look === 'lit' ? token('--link-opacity') : undefined,
    'stroke-dasharray': dash?.map((length) => length * zoom).join(' '),
  }
}

function actorStyle({ id, kind }: MapActor, lit: Lit, zoom: number, token: Token) {
  const name = kind.toLowerCase()
  return {
    fill: token(`--${name}`),
    stroke: token(`--${name}-edge`),
    'stroke-width': zoom,
    opacity: lit.actors.has(id) ? undefined : token('--dimmed'),
  }
}
