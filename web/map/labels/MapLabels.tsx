import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Kind } from '../../generated/graphql.ts'
import { useSettled } from '../../ui/useSettled.ts'
import { useWords } from '../../words/useWords.tsx'
import type { Viewport } from '../canvas/viewport.ts'
import type { Lit } from '../graph/lit.ts'
import { sizeFactor } from '../graph/mapGraph.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'
import { type LabelLook, type MapLabel, type Pointers, wantedLabels } from './labels.ts'
import { boxBeside, type Obstacle, placeLabels } from './placeLabels.ts'
import { Ring } from './Ring.tsx'

/** Labels are placed anew once the map has stood still for so many milliseconds. */
const pauseMs = 90

interface MapLabelsProps {
  readonly placed: PlacedGraph
  readonly lit: Lit
  readonly pointers: Pointers
  readonly viewport: Viewport
  /** The map's element; whatever of its board has `data-over-map` keeps labels away. */
  readonly map: RefObject<HTMLElement | null>
}

/** Share of a label's height from its top to the line that letters stand on. */
const BASELINE = 0.79
const weights: Readonly<Record<LabelLook, string>> = {
  focus: '700 16px',
  cluster: '600 12.5px',
  partner: '400 12px',
  field: 'italic 400 13.5px',
}

/**
 * Rings and names over the drawing. Which names find room is decided when the map rests; while it moves they go along.
 * Decoration for the eye: speech and table have the names in full.
 */
export const MapLabels = memo(function MapLabels({ placed, lit, pointers, viewport, map }: MapLabelsProps) {
  const { say, count } = useWords()
  const font = useFontLoaded()
  const settled = useSettled(viewport, pauseMs)
  const measure = useMemo(() => measurer(font), [font])
  const wanted = useMemo(
    () => wantedLabels(placed, lit, pointers, settled.zoom, { measure, say, count }),
    [placed, lit, pointers, settled.zoom, measure, say, count],
  )
  // Notes and controls that come with the same drawing have no box before it stands.
  const [over, setOver] = useState<readonly [string, Obstacle][]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another drawing other notes stand over it
  useLayoutEffect(() => {
    const boxes = boxesOver(map.current)
    setOver((before) => (JSON.stringify(before) === JSON.stringify(boxes) ? before : boxes))
  }, [wanted, placed, settled, map])
  const shown = useMemo(() => {
    const frame = { left: 4, top: 2, right: settled.width - 4, bottom: settled.height - 2 }
    const obstacles = new Map([...standingBoxes(placed, lit, settled), ...over])
    const chosen = placeLabels(
      wanted.map((label) => onScreen(label, settled)),
      obstacles,
      frame,
    )
    return chosen.flatMap(({ index, side }) => {
      const label = wanted[index]
      return label ? [{ label, side }] : []
    })
  }, [wanted, placed, lit, settled, over])

  return (
    <svg className="map-labels" width={viewport.width} height={viewport.height} aria-hidden="true">
      <Ring placed={placed} viewport={viewport} id={pointers.hovered} look="hover" />
      {[...lit.chosen].map((id) => (
        <Ring key={id} placed={placed} viewport={viewport} id={id} look="chosen" />
      ))}
      <Ring placed={placed} viewport={viewport} id={lit.linkEnd} look="chosen" />
      <Ring placed={placed} viewport={viewport} id={pointers.cursor} look="focus" />
      {[...(placed.pinned ?? [])].map((id) => (
        <PinMark key={id} placed={placed} viewport={viewport} id={id} />
      ))}
      {shown.map(({ label, side }) => {
        const { left, top } = boxBeside(onScreen(label, viewport), side)
        return (
          <text key={label.id} className={`map-label ${label.look}`} x={left} y={top + label.height * BASELINE}>
            {label.text}
          </text>
        )
      })}
    </svg>
  )
})

function onScreen(label: MapLabel, { zoom, x, y }: Viewport): MapLabel {
  const ring = label.look === 'focus' ? 6 : 0
  return { ...label, at: { x: label.at.x * zoom + x, y: label.at.y * zoom + y }, radius: label.radius * zoom + ring }
}

/** Kinds that the map names of itself. */
const namedKinds: readonly Kind[] = ['CLUSTER', 'UNIVERSITY', 'GTS']
/** Smaller bubbles than this hold no number and give way to names. */
const LEAST_BUBBLE = 8

/** The clusters, universities, GTS institutes and bubbles that stand out, so that no name hides one. */
function standingBoxes({ graph, positions, width, height }: PlacedGraph, lit: Lit, { zoom, x, y }: Viewport) {
  const factor = sizeFactor(width, height)
  return graph.actors
    .filter(({ kind, bubble }) => namedKinds.includes(kind) || bubble)
    .flatMap(({ id, kind, radius, bubble }): [string, Obstacle][] => {
      const at = positions.get(id)
      if (!at || !lit.actors.has(id)) return []
      const room = radius * factor * zoom
      if (bubble && room < LEAST_BUBBLE) return []
      const centre = { x: at.x * zoom + x, y: at.y * zoom + y }
      const box = { left: centre.x - room, top: centre.y - room, right: centre.x + room, bottom: centre.y + room }
      return [[id, kind === 'CLUSTER' || bubble ? box : { ...box, minor: true }]]
    })
}

/** Boxes of the controls and notes that lie over the map, in its pixels. */
function boxesOver(map: HTMLElement | null): [string, Obstacle][] {
  if (!map) return []
  const origin = map.getBoundingClientRect()
  return [...(map.closest('.network')?.querySelectorAll('[data-over-map]') ?? [])].map((element, i) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const box = {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    }
    return [`over-map-${i}`, { ...box, above: true }]
  })
}

/** Measures texts in the font that is loaded, each once. */
function measurer(font: string): (text: string, look: LabelLook) => number {
  const pen = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, look) => {
    const key = `${weights[look]} ${font}\n${text}`
    const width =
      known.get(key) ?? measured(pen, `${weights[look]} ${font}`, text) + (look === 'field' ? text.length * 0.5 : 0)
    known.set(key, width)
    return width
  }
}

function measured(pen: CanvasRenderingContext2D | null, font: string, text: string): number {
  if (!pen) return text.length * 7
  pen.font = font
  return pen.measureText(text).width
}

/** The page's font family; changes its text once when the web font has arrived, so that what was measured is measured again. */
function useFontLoaded(): string {
  const [arrived, arrive] = useState(false)
  useEffect(() => {
    let current = true
    document.fonts.ready.then(() => current && arrive(true))
    return () => {
      current = false
    }
  }, [])
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font')
  return arrived ? `${family} ` : family
}

interface PinMarkProps {
  readonly placed: PlacedGraph
  readonly viewport: Viewport
  readonly id: string
}

/** A small nail at the upper right of an actor that stands on a pin. */
function PinMark({ placed, viewport: { zoom, x, y }, id }: PinMarkProps) {
  const at = placed.positions.get(id)
  const actor = placed.graph.byId.get(id)
  if (!at || !actor) return null
  const away = actor.radius * sizeFactor(placed.width, placed.height) * zoom * 0.7
  const head = { x: at.x * zoom + x + away + 4, y: at.y * zoom + y - away - 4 }
  return (
    <g>
      <path className="map-pin" d={`M${head.x} ${head.y}l-5 5`} />
      <circle className="map-pin" cx={head.x} cy={head.y} r={3} />
    </g>
  )
}
