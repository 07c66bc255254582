import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Whether the map has the focus, with what its element needs for it. Before it is entered, the wheel zooms with Ctrl only,
 * and wheel and finger scroll the page as everywhere. `onLeft` is called when the focus goes elsewhere.
 */
export function useEntered(map: RefObject<HTMLElement | null>, onLeft: () => void) {
  const [entered, setEntered] = useState(false)
  // Cytoscape takes the focus away at every press; a map that was entered takes it back.
  const pressed = useRef(false)
  const focus = () => map.current?.focus({ preventScroll: true })
  useScrollPast(map, entered)
  const handlers = {
    onFocus: () => setEntered(true),
    onPointerDownCapture: () => {
      pressed.current = entered
    },
    onPointerUpCapture: () => {
      pressed.current = false
    },
    onBlur: () => {
      if (pressed.current) return queueMicrotask(focus)
      setEntered(false)
      onLeft()
    },
  }
  return { entered, focus, handlers }
}

function useScrollPast(map: RefObject<HTMLElement | null>, entered: boolean): void {
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
