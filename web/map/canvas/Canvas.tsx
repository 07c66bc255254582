import cytoscape, { type Core, type ElementDefinition, type NodeSingular, type StylesheetJson } from 'cytoscape'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { type Lit, markLit } from '../graph/lit.ts'
import { type MapLink, sizeFactor } from '../graph/mapGraph.ts'
import type { Point } from '../layout/distances.ts'
import type { PlacedGraph } from '../layout/useLayout.ts'
import { canvasStyle, sizeOf, tokensOf } from './canvasStyle.ts'
import { isElsewhere } from './elsewhere.ts'
import { fit, follow, show, viewportOf, zoomBy } from './moveViewport.ts'
import type { Viewport } from './viewport.ts'
import { watchBox } from './watchBox.ts'

export interface CanvasControls {
  zoomBy(factor: number): void
  /** Shows the whole map. */
  fit(): void
  /** Moves the map just enough that a place of the plane is well inside. */
  show(place: Point): void
}
export interface CanvasProps {
  readonly placed: PlacedGraph
  readonly lit: Lit
  readonly theme: string
  /** Whether a finger or the wheel alone may move the map; otherwise they scroll the page. */
  readonly entered: boolean
  /** `add` when the choice so far is to stay. */
  readonly onChoose: (actorId: string, add: boolean) => void
  /** Called with an actor whose menu is asked for. */
  readonly onMenu: (actorId: string) => void
  /** Whether a pointer may drag clusters and partners; bubbles and firms go with their cluster. */
  readonly movable: boolean
  readonly onDrag: (actorId: string, place: Point) => void
  /** Called with the place of the plane where the pointer let an actor go. */
  readonly onDrop: (actorId: string, place: Point) => void
  /** Called when actors begin and when they end to move to another layout. */
  readonly onMoving: (moving: boolean) => void
  /** Called with the place of the plane when any part of the map was clicked or tapped. */
  readonly onTap: (place: Point) => void
  readonly onHover: (actorId: string | undefined) => void
  readonly onViewport: (viewport: Viewport) => void
  /** Called once, when everything has been drawn for the first time. */
  readonly onDrawn: () => void
  readonly controls: Ref<CanvasControls>
}

const MOVE_MS = 400
const EASING: string = 'cubic-bezier(0.2, 0, 0, 1)'

/** The drawn map: the only door to Cytoscape, one instance for its life. It shows what it is given and decides nothing. */
export function Canvas({ placed, lit, theme, entered, movable, controls, ...handlers }: CanvasProps) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<Core>(null)
  const extent = useRef(placed)
  const whole = useRef<Viewport>(undefined)
  const styled = useRef(theme)
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })

  useEffect(() => {
    if (!box.current) return
    const cy = create(box.current)
    drawn.current = cy
    cy.on('tap', ({ position: { x, y } }) => latest.current.onTap({ x, y }))
    cy.on('tap', 'node', (event) => latest.current.onChoose(event.target.id(), event.originalEvent.shiftKey))
    cy.on('cxttap taphold', 'node', ({ type, originalEvent, target }) => {
      // A mouse has a right button; when it stays before it drags, it asks for nothing.
      if (type === 'cxttap' || 'touches' in originalEvent) latest.current.onMenu(target.id())
    })
    cy.on('mouseover', 'node', (event) => latest.current.onHover(event.target.id()))
    cy.on('mouseout', 'node', () => latest.current.onHover(undefined))
    cy.on('drag', 'node', ({ target }) => latest.current.onDrag(target.id(), { ...target.position() }))
    cy.on('dragfree', 'node', ({ target }) => latest.current.onDrop(target.id(), { ...target.position() }))
    cy.on('viewport resize', () => latest.current.onViewport(viewportOf(cy)))
    cy.one('render', () => latest.current.onDrawn())
    const end = watchBox(box.current, () => {
      whole.current = follow(cy, extent.current, whole.current)
    })
    return () => {
      end()
      cy.destroy()
    }
  }, [])

  useEffect(() => {
    const cy = drawn.current
    if (!cy) return
    const before = extent.current
    extent.current = placed
    const moves = before !== placed && looksLike(before, placed) ? movesTo(cy, placed) : bringIn(cy, placed)
    if (before === placed || before.plan !== placed.plan || before.full !== placed.full) whole.current = fit(cy, placed)
    return glide(moves, (moving) => latest.current.onMoving(moving))
  }, [placed])

  useEffect(() => {
    if (styled.current === theme) return
    styled.current = theme
    // The page sets its theme in an effect of its own; by the next frame the tokens are those of the new theme.
    const frame = requestAnimationFrame(() => {
      if (box.current) drawn.current?.style(canvasStyle(tokensOf(box.current)) as StylesheetJson)
    })
    return () => cancelAnimationFrame(frame)
  }, [theme])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements have to be marked as well
  useEffect(() => {
    if (drawn.current) markLit(drawn.current, lit)
  }, [lit, placed.graph])

  useEffect(() => {
    drawn.current?.autoungrabify(!movable)
  }, [movable])

  useEffect(() => {
    if (drawn.current) letFingersPan(drawn.current, entered)
  }, [entered])

  useImperativeHandle(controls, () => ({
    zoomBy: (factor) => drawn.current && zoomBy(drawn.current, factor),
    fit: () => {
      if (drawn.current) whole.current = fit(drawn.current, extent.current)
    },
    show: (place) => drawn.current && show(drawn.current, place),
  }))

  return <div ref={box} className="network-canvas" />
}

function create(container: HTMLElement): Core {
  return cytoscape({
    container,
    style: canvasStyle(tokensOf(container)) as StylesheetJson,
    layout: { name: 'preset' },
    minZoom: 0.3,
    maxZoom: 6,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: true,
  })
}

/** An element and where it has to go. */
type Move = readonly [NodeSingular, Point]

/** Whether two drawings have the same elements in the same sizes. */
function looksLike(one: PlacedGraph, other: PlacedGraph): boolean {
  return one.graph === other.graph && one.width === other.width && one.height === other.height
}

/** What of the drawing has to move; the pointer itself moves what it holds. */
function movesTo(cy: Core, { graph, positions }: PlacedGraph): readonly Move[] {
  return graph.actors.flatMap(({ id }): Move[] => {
    const node = cy.getElementById(id)
    const place = positions.get(id) ?? { x: 0, y: 0 }
    const moves = node.nonempty() && !node.grabbed() && isElsewhere(node.position(), place)
    return moves ? [[node, place]] : []
  })
}

/** Adds, changes and removes elements until the drawing holds exactly the placed graph; gives what has to move. */
function bringIn(cy: Core, placed: PlacedGraph): readonly Move[] {
  const { graph, positions, width, height } = placed
  const factor = sizeFactor(width, height)
  const linkIds = new Set(graph.links.map((link) => link.id))
  const added: ElementDefinition[] = []
  const moves = movesTo(cy, placed)
  cy.batch(() => {
    cy.elements()
      .filter((element) => !graph.byId.has(element.id()) && !linkIds.has(element.id()))
      .remove()
    for (const { id, kind, radius } of graph.actors) {
      const data = { id, kind, ...sizeOf(kind, radius * factor) }
      const position = { ...(positions.get(id) ?? { x: 0, y: 0 }) }
      const known = cy.getElementById(id)
      if (known.empty()) added.push({ group: 'nodes', data, position, grabbable: kind !== 'FIRM' })
      // Data that are written, equal or not, are drawn anew.
      else if (known.data('width') !== data.width) known.data(data)
    }
    const links = graph.links.filter(({ id }) => cy.getElementById(id).empty())
    cy.add([...added, ...links.map(edgeOf)])
  })
  return moves
}

function edgeOf({ id, actor, cluster, kind, method }: MapLink): ElementDefinition {
  return { group: 'edges', data: { id, source: actor, target: cluster, kind, method } }
}

/**
 * Moves elements to their places; at once where motion is not wanted, where there is none to see, and while a pointer drags
 * them along. The answer puts them there and ends it.
 */
function glide(moves: readonly Move[], onMoving: (moving: boolean) => void): (() => void) | undefined {
  if (moves.length === 0) return undefined
  const arrive = () => {
    for (const [node, place] of moves) if (!node.cy().destroyed()) node.stop(true).position({ ...place })
  }
  const dragged = moves.some(([node]) => node.cy().nodes(':grabbed').nonempty())
  const near = moves.every(([node, place]) => !isElsewhere(node.position(), place, 1))
  if (dragged || near || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    arrive()
    return undefined
  }
  onMoving(true)
  // Cytoscape's types know the curve's name without its numbers.
  const options = { duration: MOVE_MS, easing: EASING as 'cubic-bezier' }
  for (const [node, place] of moves) node.animate({ position: { ...place } }, options)
  const timer = setTimeout(() => onMoving(false), MOVE_MS)
  return () => {
    clearTimeout(timer)
    arrive()
    onMoving(false)
  }
}

/** A finger scrolls the page until the map has been entered; a mouse always pans. */
function letFingersPan(cy: Core, entered: boolean): void {
  cy.userPanningEnabled(entered || !matchMedia('(pointer: coarse)').matches)
  for (const layer of cy.container()?.querySelectorAll('canvas') ?? []) {
    layer.style.touchAction = entered ? 'none' : 'pan-y'
  }
}
