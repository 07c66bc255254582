import type { Kind } from '../../generated/graphql.ts'
import { dashes } from './dashes.ts'

const kinds: readonly Kind[] = ['CLUSTER', 'UNIVERSITY', 'GTS', 'KNOWLEDGE', 'PUBLIC', 'FIRM', 'OTHER']

/** Shape of each kind and its width as a multiple of the actor's radius, so that kinds weigh equal to the eye. */
const shapes: Readonly<Record<Kind, { readonly shape: string; readonly width: number }>> = {
  CLUSTER: { shape: 'polygon', width: 2 },
  UNIVERSITY: { shape: 'ellipse', width: 2 },
  GTS: { shape: 'diamond', width: 2.5 },
  KNOWLEDGE: { shape: 'round-rectangle', width: 1.84 },
  PUBLIC: { shape: 'rectangle', width: 1.8 },
  FIRM: { shape: 'ellipse', width: 2 },
  OTHER: { shape: 'triangle', width: 2.1 },
}
/** A hexagon with a point up, in a box from −1 to 1. */
export const hexagon = '0 -1 0.866 -0.5 0.866 0.5 0 1 -0.866 0.5 -0.866 -0.5'
/** The corner of "other knowledge" is this share of half a side, or the two squares merge below 5 px. */
const corner = 0.62

/** One rule of the canvas's style sheet. */
export interface StyleRule {
  readonly selector: string
  readonly style: Readonly<Record<string, string | number | readonly number[]>>
}

/** Reads a custom property of the page, such as `--ink`. */
export type Token = (name: string) => string

/** The tokens in force on an element. */
export function tokensOf(element: Element): Token {
  const style = getComputedStyle(element)
  return (name) => style.getPropertyValue(name).trim()
}

/** The look of actors and links on the map, from the page's tokens; sizes come with the data of each actor. */
export function canvasStyle(token: Token): StyleRule[] {
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'outside-texture-bg-color': token('--panel') } },
    {
      selector: 'node',
      style: { 'border-width': 1, 'overlay-opacity': 0, 'z-index-compare': 'manual', 'z-index': 2 },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: 0.5,
        opacity: 0.07,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 0,
        events: 'no',
      },
    },
    ...kinds.flatMap((kind) => kindStyle(kind, token)),
    ...Object.entries(dashes).map(([method, pattern]) => ({
      selector: `edge.dashed[method = "${method}"]`,
      style: { 'line-style': 'dashed', 'line-dash-pattern': pattern },
    })),
    { selector: 'node.dimmed', style: { opacity: Number(token('--dimmed')), 'z-index': 1 } },
    { selector: 'edge.lit', style: { width: 1, opacity: Number(token('--link-opacity')), 'z-index': 1 } },
    { selector: 'edge.chosen', style: { width: 3.2, opacity: 1, 'line-color': token('--ink'), 'z-index': 2 } },
    { selector: 'node.chosen', style: { 'z-index': 4 } },
  ]
}

function kindStyle(kind: Kind, token: Token): StyleRule[] {
  const { shape } = shapes[kind]
  const name = kind.toLowerCase()
  const fill = token(`--${name}`)
  return [
    {
      selector: `node[kind = "${kind}"]`,
      style: {
        shape,
        width: 'data(width)',
        height: 'data(width)',
        'background-color': fill,
        'border-color': token(`--${name}-edge`),
        ...(kind === 'CLUSTER' && { 'shape-polygon-points': hexagon, 'z-index': 3 }),
        ...(kind === 'KNOWLEDGE' && { 'corner-radius': 'data(corner)' }),
      },
    },
    { selector: `edge[kind = "${kind}"]`, style: { 'line-color': fill } },
  ]
}

/** Width of an actor's shape and radius of its corners, in pixels, as data of its element. */
export function sizeOf(kind: Kind, radius: number): { width: number; corner: number } {
  const width = shapes[kind].width * radius
  return { width, corner: (width / 2) * corner }
}
