/** Not every browser tells of another pixel ratio: one asks so often, in milliseconds. */
const ratioMs = 500

/**
 * Calls when the place, the size or the pixels of an element are others than before: when it is resized, when the window
 * comes to a screen of another pixel ratio, and, because no observer tells that something above it has grown, just before a
 * pointer that acts on it is heard by anything inside. The answer ends it.
 */
export function watchBox(box: HTMLElement, changed: () => void): () => void {
  const ended = new AbortController()
  let { left, top } = box.getBoundingClientRect()
  let ratio = devicePixelRatio
  const remember = () => {
    ;({ left, top } = box.getBoundingClientRect())
    ratio = devicePixelRatio
    changed()
  }
  const resized = new ResizeObserver(remember)
  resized.observe(box)
  const look = () => {
    const now = box.getBoundingClientRect()
    if (now.left !== left || now.top !== top) remember()
  }
  for (const event of ['pointermove', 'pointerdown', 'wheel'] as const) {
    box.addEventListener(event, look, { capture: true, passive: true, signal: ended.signal })
  }
  const timer = setInterval(() => ratio !== devicePixelRatio && remember(), ratioMs)
  return () => {
    resized.disconnect()
    clearInterval(timer)
    ended.abort()
  }
}
