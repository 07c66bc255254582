import cytoscape, { type Core, type StylesheetJson } from 'cytoscape'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { canvasStyle, sizeOf, tokensOf } from './canvasStyle.ts'
import type { Point } from './layout/distances.ts'
import { type Lit, markLit } from './lit.ts'
import { sizeFactor } from './mapGraph.ts'
import type { PlacedGraph } from './useLayout.ts'

/** What part of the plane the canvas shows: a place p of the plane is drawn at p · zoom + (x, y), in pixels. */
export interface Viewport {
  readonly zoom: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
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
  readonly onSelect: (actorId: string) => void
  /** Called when any part of the map was clicked or tapped. */
  readonly onEnter: () => void
  readonly onHover: (actorId: string | undefined) => void
  readonly onViewport: (viewport: Viewport) => void
  readonly controls: Ref<CanvasControls>
}

const INNER_MARGIN = 48

/** The drawn map: the only door to Cytoscape, one instance for its life. It shows what it is given and decides nothing. */
export function Canvas({ placed, lit, theme, entered, controls, ...handlers }: CanvasProps) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<Core>(null)
  const extent = useRef(placed)
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })

  useEffect(() => {
    if (!box.current) return
    const cy = create(box.current)
    drawn.current = cy
    cy.on('tap', () => latest.current.onEnter())
    cy.on('tap', 'node', (event) => latest.current.onSelect(event.target.id()))
    cy.on('mouseover', 'node', (event) => latest.current.onHover(event.target.id()))
    cy.on('mouseout', 'node', () => latest.current.onHover(undefined))
    cy.on('viewport resize', () => latest.current.onViewport(viewportOf(cy)))
    const watch = new ResizeObserver(() => {
      cy.resize()
      fit(cy, extent.current)
    })
    watch.observe(box.current)
    return () => {
      watch.disconnect()
      cy.destroy()
    }
  }, [])

  useEffect(() => {
    const cy = drawn.current
    if (!cy) return
    extent.current = placed
    bringIn(cy, placed)
    fit(cy, placed)
  }, [placed])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens change with the theme
  useEffect(() => {
    // The page sets its theme in an effect of its own; by the next frame the tokens are those of the new theme.
    const frame = requestAnimationFrame(() => {
      if (box.current) drawn.current?.style(canvasStyle(tokensOf(box.current)) as StylesheetJson)
    })
    return () => cancelAnimationFrame(frame)
  }, [theme])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements have to be marked as well
  useEffect(() => {
    if (drawn.current) markLit(drawn.current, lit)
  }, [lit, placed])

  useEffect(() => {
    if (drawn.current) letFingersPan(drawn.current, entered)
  }, [entered])

  useImperativeHandle(controls, () => ({
    zoomBy: (factor) => drawn.current && zoomBy(drawn.current, factor),
    fit: () => drawn.current && fit(drawn.current, extent.current),
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
    hideEdgesOnViewport: true,
    textureOnViewport: true,
  })
}

/** Adds, moves and removes elements until the drawing holds exactly the placed graph. */
function bringIn(cy: Core, { graph, positions, width, height }: PlacedGraph): void {
  const factor = sizeFactor(width, height)
  const linkIds = new Set(graph.links.map((link) => link.id))
  cy.batch(() => {
    cy.elements().forEach((element) => {
      if (!graph.byId.has(element.id()) && !linkIds.has(element.id())) element.remove()
    })
    for (const { id, kind, radius } of graph.actors) {
      const data = { id, kind, ...sizeOf(kind, radius * factor) }
      const position = { ...(positions.get(id) ?? { x: 0, y: 0 }) }
      const known = cy.getElementById(id)
      if (known.nonempty()) known.data(data).position(position)
      else cy.add({ group: 'nodes', data, position })
    }
    for (const { id, actor, cluster, kind, method } of graph.links) {
      const known = cy.getElementById(id)
      if (known.empty()) cy.add({ group: 'edges', data: { id, source: actor, target: cluster, kind, method } })
    }
  })
}

/** A finger scrolls the page until the map has been entered; a mouse always pans. */
function letFingersPan(cy: Core, entered: boolean): void {
  cy.userPanningEnabled(entered || !matchMedia('(pointer: coarse)').matches)
  for (const layer of cy.container()?.querySelectorAll('canvas') ?? []) {
    layer.style.touchAction = entered ? 'none' : 'pan-y'
  }
}

function viewportOf(cy: Core): Viewport {
  return { zoom: cy.zoom(), ...cy.pan(), width: cy.width(), height: cy.height() }
}

function fit(cy: Core, { width, height }: PlacedGraph): void {
  const zoom = Math.min(cy.width() / width, cy.height() / height)
  const pan = { x: (cy.width() - width * zoom) / 2, y: (cy.height() - height * zoom) / 2 }
  cy.viewport({ zoom, pan })
}

function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
}

function show(cy: Core, place: Point): void {
  const pan = cy.pan()
  const x = place.x * cy.zoom() + pan.x
  const y = place.y * cy.zoom() + pan.y
  const missing = (value: number, size: number) =>
    Math.max(0, INNER_MARGIN - value) - Math.max(0, value - (size - INNER_MARGIN))
  cy.panBy({ x: missing(x, cy.width()), y: missing(y, cy.height()) })
}
