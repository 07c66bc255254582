import type { WordKey } from '../words/words.ts'
import type { Lit } from './lit.ts'
import { fieldMiddles, type MapActor, sizeFactor } from './mapGraph.ts'
import type { Candidate } from './placeLabels.ts'
import { shortName } from './shortName.ts'
import type { PlacedGraph } from './useLayout.ts'

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
  say(key: WordKey): string
}

const heights: Readonly<Record<LabelLook, number>> = { focus: 18, cluster: 14, partner: 13, field: 16 }
const besides = ['right', 'left', 'below', 'above', 'belowRight', 'aboveRight', 'belowLeft', 'aboveLeft'] as const
const areaSides = ['on', 'below', 'above', 'right', 'left'] as const
/** Steps away from the middle of an area, in pixels, at which its name may stand. */
const areaRadii = [10, 26, 44]
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
  const ofActor = (actor: MapActor): MapLabel[] => {
    const at = placed.positions.get(actor.id)
    const look = [lit.selected, lit.beside, lit.linkEnd].includes(actor.id)
      ? 'focus'
      : actor.kind === 'CLUSTER'
        ? 'cluster'
        : 'partner'
    const radius = actor.radius * factor
    const insists = [lit.selected, lit.beside, lit.linkEnd, pointers.hovered, pointers.cursor].includes(actor.id)
    return at ? [{ id: actor.id, at, radius, sides: besides, insists, ...written(shortName(actor.name), look) }] : []
  }
  const ofFields = fieldMiddles(placed.graph, placed.positions).flatMap(({ field, at }) =>
    areaRadii.map((radius): MapLabel => {
      return { id: `field-${field}`, at, radius, sides: areaSides, ...written(speech.say(`field.${field}`), 'field') }
    }),
  )
  const { leading, crowd } = byPriority(placed, lit, pointers, zoom)
  return [...leading.flatMap(ofActor), ...ofFields, ...crowd.flatMap(ofActor)]
}

function byPriority({ graph }: PlacedGraph, lit: Lit, { hovered, cursor }: Pointers, zoom: number) {
  const bySize = [...graph.actors].sort((a, b) => b.links - a.links)
  const lighted = bySize.filter(({ id }) => lit.actors.has(id))
  const leading = new Set([
    ...bySize.filter(({ id }) => id === lit.selected || id === lit.beside),
    ...bySize.filter(({ id }) => id === lit.linkEnd),
    ...bySize.filter(({ id }) => id === hovered || id === cursor),
    ...lighted.filter(({ kind }) => kind === 'CLUSTER'),
    ...lighted.filter(({ kind }) => kind === 'UNIVERSITY' || kind === 'GTS'),
  ])
  const named = lit.selected !== undefined || hovered !== undefined || zoom >= NEAR
  return { leading: [...leading], crowd: named ? lighted.filter((actor) => !leading.has(actor)) : [] }
}
