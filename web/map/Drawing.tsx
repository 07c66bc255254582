import { type ComponentType, lazy, Suspense, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { CanvasControls, CanvasProps } from './canvas/Canvas.tsx'
import { Still } from './still/Still.tsx'

/** A finger on a small window: there the map stands still until it is entered, and its code is not asked for before. */
const waits = matchMedia('(pointer: coarse) and (max-width: 1023px)').matches

const load = () => import('./canvas/Canvas.tsx')
// Elsewhere the code comes beside the data and not after them.
if (!waits) load().catch(() => undefined)

// Without its code the map does not move, but it is there.
const Canvas = lazy<ComponentType<CanvasProps>>(() =>
  load().then(
    ({ Canvas }) => ({ default: Canvas }),
    () => ({ default: waits ? Nothing : Still }),
  ),
)
const Nothing = () => null

/** The drawn map: a canvas that moves, on a small window with a finger a picture until it is entered. */
export function Drawing({ controls, ...props }: Omit<CanvasProps, 'onDrawn'>) {
  const [wanted, want] = useState(!waits)
  const [drawn, setDrawn] = useState(false)
  const canvas = useRef<CanvasControls>(null)
  const ordered = useRef<((canvas: CanvasControls) => void)[]>([])
  const entered = props.entered || props.placed.full
  useEffect(() => {
    if (entered) want(true)
  }, [entered])
  useEffect(() => {
    const moving = canvas.current
    if (!drawn || !moving) return
    for (const order of ordered.current.splice(0)) order(moving)
  }, [drawn])
  useImperativeHandle(controls, () => {
    // What is ordered before the canvas stands is done when it does.
    const once = (order: (canvas: CanvasControls) => void) => {
      if (drawn && canvas.current) return order(canvas.current)
      ordered.current.push(order)
      want(true)
    }
    return {
      zoomBy: (factor) => once((moving) => moving.zoomBy(factor)),
      fit: () => once((moving) => moving.fit()),
      show: (place) => once((moving) => moving.show(place)),
    }
  }, [drawn])
  return (
    <>
      {waits && !drawn && <Still {...props} />}
      {wanted && (
        <Suspense>
          <Canvas {...props} controls={canvas} onDrawn={() => setDrawn(true)} />
        </Suspense>
      )}
    </>
  )
}
