import { type RefObject, useEffect, useState } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Width and height of an element in pixels, as they change; undefined before it is drawn, and after `mode`, which gives it
 * another size at once, has changed until it is measured again.
 */
export function useSize(element: RefObject<HTMLElement | null>, mode?: unknown): Size | undefined {
  const [measured, setMeasured] = useState<Size & { readonly mode: unknown }>()
  useEffect(() => {
    if (!element.current) return
    // It tells the size once as soon as it begins to watch.
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setMeasured({ width: entry.contentRect.width, height: entry.contentRect.height, mode })
    })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element, mode])
  return measured?.mode === mode ? measured : undefined
}
