import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import type { CanvasProps } from '../canvas/Canvas.tsx'
import { tokensOf } from '../canvas/canvasStyle.ts'
import { useSize } from '../canvas/useSize.ts'
import { fitted } from '../canvas/viewport.ts'
import { mapElements } from '../picture/mapElements.ts'
import { actorAt } from './actorAt.ts'
import { paintElements } from './paintElements.ts'

type StillProps = Pick<CanvasProps, 'placed' | 'lit' | 'theme' | 'onChoose' | 'onMenu' | 'onTap' | 'onViewport'>

/**
 * The map as a picture that shows all of it and does not move: painted in some milliseconds, without the code of the canvas
 * that moves. A click or tap means the same on both.
 */
export function Still({ placed, lit, theme, onChoose, onMenu, onTap, onViewport }: StillProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = useSize(canvas)
  const viewport = useMemo(() => size && fitted(placed, size), [placed, size])
  useEffect(() => {
    if (viewport) onViewport(viewport)
  }, [viewport, onViewport])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens change with the theme
  useEffect(() => {
    // The page sets its theme in an effect of its own; by the next frame the tokens are those of the new theme.
    const frame = requestAnimationFrame(() => {
      const pen = canvas.current?.getContext('2d')
      if (!pen || !viewport) return
      const { devicePixelRatio: ratio } = globalThis
      pen.canvas.width = viewport.width * ratio
      pen.canvas.height = viewport.height * ratio
      pen.scale(ratio, ratio)
      paintElements(pen, mapElements(placed, lit, viewport, tokensOf(pen.canvas)))
    })
    return () => cancelAnimationFrame(frame)
  }, [placed, lit, viewport, theme])

  const placeOf = ({ nativeEvent: { offsetX: x, offsetY: y } }: MouseEvent) => ({ x, y })
  const onClick = (event: MouseEvent) => {
    if (!viewport) return
    const { x, y } = placeOf(event)
    onTap({ x: (x - viewport.x) / viewport.zoom, y: (y - viewport.y) / viewport.zoom })
    const actor = actorAt(placed, viewport, { x, y })
    if (actor !== undefined) onChoose(actor, event.shiftKey)
  }
  const onContextMenu = (event: MouseEvent) => {
    const actor = viewport && actorAt(placed, viewport, placeOf(event))
    if (actor === undefined) return
    event.preventDefault()
    onMenu(actor)
  }
  return <canvas ref={canvas} className="network-still" onClick={onClick} onContextMenu={onContextMenu} />
}
