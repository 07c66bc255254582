import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import { Loading } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { Canvas, type CanvasControls, type Viewport } from './Canvas.tsx'
import { MapControls } from './MapControls.tsx'
import { MapLabels } from './MapLabels.tsx'
import type { MapGraph } from './mapGraph.ts'
import type { NetworkMapProps } from './NetworkMap.tsx'
import { useFullScreen } from './useFullScreen.ts'
import { useLayout } from './useLayout.ts'
import { useLit } from './useLit.ts'
import { useMapKeys } from './useMapKeys.ts'
import { useSize } from './useSize.ts'

interface MapBoardProps extends NetworkMapProps {
  readonly graph: MapGraph
}

/** The map with its controls: a stop for the keyboard that Enter goes into, arrows move in, and Escape leaves. */
export function MapBoard({ graph, selected, beside, link, onSelect, language, theme }: MapBoardProps) {
  const { say } = useWords()
  const map = useRef<HTMLDivElement>(null)
  const board = useRef<HTMLDivElement>(null)
  const fullButton = useRef<HTMLButtonElement>(null)
  const { full, toggle } = useFullScreen(board, fullButton)
  const size = useSize(map)
  const placed = useLayout(graph, size, full)
  const controls = useRef<CanvasControls>(null)
  const [viewport, setViewport] = useState<Viewport>()
  const [hovered, setHovered] = useState<string>()
  const [entered, setEntered] = useState(false)
  const { known, lit } = useLit(graph, { selected, beside, hovered, link })
  const { cursor, leave, onKeyDown } = useMapKeys({ placed, controls, selected: known, full, onSelect })
  const pointers = useMemo(() => ({ hovered, cursor }), [hovered, cursor])
  // Cytoscape takes the focus away at every press; a map that was entered takes it back.
  const pressed = useRef(false)
  const focus = () => map.current?.focus({ preventScroll: true })
  useScrollPast(map, entered)
  return (
    <div
      ref={board}
      className={full ? 'network full' : 'network'}
      lang={language}
      style={size && onPaper(size)}
      {...(full && { role: 'dialog', 'aria-modal': true, 'aria-label': say('map') })}
    >
      <div className="network-view">
        <div
          ref={map}
          className="network-map"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one stop that Enter goes into
          tabIndex={0}
          aria-label={say('network.label', {
            clusters: graph.clusters,
            partners: graph.actors.length - graph.clusters,
          })}
          aria-describedby="network-keys"
          data-entered={entered}
          onKeyDown={onKeyDown}
          onFocus={() => setEntered(true)}
          onPointerDownCapture={() => {
            pressed.current = entered
          }}
          onPointerUpCapture={() => {
            pressed.current = false
          }}
          onBlur={() => {
            if (pressed.current) return queueMicrotask(focus)
            setEntered(false)
            leave()
          }}
        >
          {placed && (
            <Canvas
              placed={placed}
              lit={lit}
              theme={theme}
              entered={entered}
              onSelect={onSelect}
              onEnter={focus}
              onHover={setHovered}
              onViewport={setViewport}
              controls={controls}
            />
          )}
          {placed && viewport && (
            <MapLabels placed={placed} lit={lit} pointers={pointers} viewport={viewport} map={map} />
          )}
          {!placed && <Loading waiting={say('loading.map')} />}
        </div>
        <p id="network-keys" hidden>
          {say('network.keys')}
        </p>
        <MapControls canvas={controls} full={full} fullButton={fullButton} onToggleFull={toggle} />
      </div>
      <Note graph={graph} />
    </div>
  )
}

/** What nearness on the map means. */
function Note({ graph }: Pick<MapBoardProps, 'graph'>) {
  const { say } = useWords()
  const isolated = graph.actors.filter((actor) => actor.kind === 'CLUSTER' && actor.links === 0).length
  return (
    <p className="network-note" data-over-map>
      {say('network.note')} {isolated > 0 && say('network.isolated', { count: isolated })}
    </p>
  )
}

/** Narrower than a portrait page of A4 or Letter between its margins, in px. */
const paperWidth = 690

/** Measures for ui/print.css: the drawing as large as it is, and how much smaller it must be to fit a page. */
function onPaper({ width, height }: { readonly width: number; readonly height: number }): CSSProperties {
  return {
    '--drawn-width': `${width}px`,
    '--drawn-height': `${height}px`,
    '--paper-zoom': Math.min(1, paperWidth / width),
  } as CSSProperties
}

/** Before the map is entered, the wheel zooms with Ctrl only, and wheel and finger scroll the page as everywhere. */
function useScrollPast(map: { readonly current: HTMLElement | null }, entered: boolean): void {
  useEffect(() => {
    const element = map.current
    if (!element || entered) return
    const passWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
    }
    const passFinger = (event: TouchEvent) => {
      if (event.touches.length !== 1) return
      event.stopPropagation()
      // Without this the end of the scroll would count as a tap on the map.
      element.dispatchEvent(new TouchEvent('touchcancel', { bubbles: true }))
    }
    element.addEventListener('wheel', passWheel, { capture: true })
    element.addEventListener('touchmove', passFinger, { capture: true })
    return () => {
      element.removeEventListener('wheel', passWheel, { capture: true })
      element.removeEventListener('touchmove', passFinger, { capture: true })
    }
  }, [map, entered])
}
