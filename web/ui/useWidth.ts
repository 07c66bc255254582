import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in px, 0 before it is known; follows the window. */
export function useWidth<Element extends HTMLElement>(): { ref: RefObject<Element | null>; width: number } {
  const ref = useRef<Element>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!ref.current) return
    // Measured before anything is painted, so that what depends on the width does not push the page down later.
    setWidth(ref.current.clientWidth)
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
