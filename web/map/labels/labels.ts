import type { Values, WordKey } from '../../words/words.ts'
import type { Lit } from '../graph/lit.ts'
import { fieldMiddles, type MapActor, sizeFactor } from '../graph/mapGraph.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'
import type { Candidate } from './placeLabels.ts'
import { shortName } from './shortName.ts'

/** How a label is written. */
export type LabelLook = 'focus' | 'cluster' | 'partner' | 'field'
export interface MapLabel extends Candidate {
  readonly text: string
  readonly look: LabelLook
}
/** What the pointer and the keyboard stand on. */
export interface Pointers {
  readonly hovered: string | undefined
  readonly cursor: string | undefined
}
interface Speech {
  /** Width of a text on the map, in pixels. */
  measure(text: string, look: LabelLook): number
  say(key: WordKey, values?: Values): string
  count(value: number): string
}

const heights: Readonly<Record<LabelLook, number>> = { focus: 18, cluster: 14, partner: 13, field: 16 }
const besides = ['right', 'left', 'below', 'above', 'belowRight', 'aboveRight', 'belowLeft', 'aboveLeft'] as const
const areaSides = ['on', 'below', 'above', 'right', 'left'] as const
/** Steps away from the middle of an area, in pixels, at which its name may stand. */
const areaRadii = [10, 26, 44]
/** Chosen actors of more than this number are written as others are. */
const MOST_IN_FOCUS = 8
/** From this zoom on every partner is named that finds room. */
const NEAR = 1.8

/**
 * The labels that the map would like, in the plane, most important first: focus, hover, clusters by size, lit universities
 * and GTS institutes, names of fields, other lit partners when something is chosen or the map is near. Dimmed actors have
 * none.
 */
export function wantedLabels(
  placed: PlacedGraph,
  lit: Lit,
  pointers: Pointers,
  zoom: number,
  speech: Speech,
): readonly MapLabel[] {
  const factor = sizeFactor(placed.width, placed.height)
  const written = (text: string, look: LabelLook) => ({
    text,
    look,
    width: speech.measure(text, look),
    height: heights[look],
  })
  const pointed: readonly (string | undefined)[] = [pointers.hovered, pointers.cursor]
  const ofActor = (actor: MapActor): MapLabel[] => {
    const at = placed.positions.get(actor.id)
    if (!at) return []
    const insists = isInFocus(actor.id, lit) || pointed.includes(actor.id)
    const sides = actor.bubble && !insists ? areaSides.slice(0, 1) : besides
    const text = labelText(placed, actor, insists, speech)
    // A number stands in its bubble or nowhere.
    if (actor.bubble && !insists && speech.measure(text, 'partner') > 2 * actor.radius * factor * zoom + 4) return []
    const label = {
      id: actor.id,
      at,
      radius: actor.radius * factor,
      sides,
      major: actor.kind === 'CLUSTER',
      insists: insists || actor.bubble !== undefined,
    }
    return [{ ...label, ...written(text, lookOf(actor, lit)) }]
  }
  // Only where nearness means overlap does a field have an area.
  const fields = placed.plan.id === 'overlap' ? fieldMiddles(placed.graph, placed.positions) : []
  const ofFields = fields.flatMap(({ field, at }) =>
    areaRadii.map((radius): MapLabel => {
      return { id: `field-${field}`, at, radius, sides: areaSides, ...written(speech.say(`field.${field}`), 'field') }
    }),
  )
  const { leading, crowd } = byPriority(placed, lit, pointers, zoom)
  return [...leading.flatMap(ofActor), ...ofFields, ...crowd.flatMap(ofActor)]
}

/** Of many chosen actors only the one whose details are open is in focus, or names in bold would hide each other. */
function isInFocus(id: string, { chosen, opened, linkEnd }: Lit): boolean {
  return id === opened || id === linkEnd || (chosen.size <= MOST_IN_FOCUS && chosen.has(id))
}

function lookOf({ id, kind }: MapActor, lit: Lit): LabelLook {
  if (isInFocus(id, lit)) return 'focus'
  return kind === 'CLUSTER' ? 'cluster' : 'partner'
}

/** The short name; of a cluster in an ego network also how many partners it shares with the one in the middle. */
function labelText({ graph, plan }: PlacedGraph, actor: MapActor, full: boolean, { say, count }: Speech): string {
  const { bubble, id, kind } = actor
  if (bubble) return full ? say('network.bubble', { count: bubble.count }) : count(bubble.count)
  const name = shortName(actor.name)
  // A cluster in the middle that is not drawn shares nothing that could be counted here.
  if (plan.middle === undefined || !graph.byId.has(plan.middle)) return name
  if (kind !== 'CLUSTER' || id === plan.middle) return name
  const own = graph.neighbours.get(plan.middle)
  return `${name} ${count([...(graph.neighbours.get(id) ?? [])].filter((one) => own?.has(one)).length)}`
}

function byPriority({ graph }: PlacedGraph, lit: Lit, { hovered, cursor }: Pointers, zoom: number) {
  const bySize = [...graph.actors].sort((a, b) => b.degree - a.degree)
  const lighted = bySize.filter(({ id }) => lit.actors.has(id))
  const leading = new Set([
    ...bySize.filter(({ id }) => lit.chosen.has(id)),
    ...bySize.filter(({ id }) => id === lit.linkEnd),
    ...bySize.filter(({ id }) => id === hovered || id === cursor),
    ...lighted.filter(({ kind }) => kind === 'CLUSTER'),
    ...lighted.filter(({ bubble }) => bubble !== undefined),
    ...lighted.filter(({ kind }) => kind === 'UNIVERSITY' || kind === 'GTS'),
  ])
  const named = lit.chosen.size > 0 || hovered !== undefined || cursor !== undefined || zoom >= NEAR
  return { leading: [...leading], crowd: named ? lighted.filter((actor) => !leading.has(actor)) : [] }
}
