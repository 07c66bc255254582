import { useEffect } from 'react'
import { type LeftPlace, readLeftPlace } from './historyEntry.ts'

/** Longest wait for what stood there before, in ms; then the reader is where the page is. */
const longestWait = 5_000

/**
 * Brings the reader of a way back to where the page was left: scrolled as far, and with the focus on the link that led away
 * where nothing else has it. Waits until the page is high enough again; a reader who scrolls or presses a key is left alone.
 */
export function useReturn(): void {
  useEffect(() => {
    let end = (): void => {}
    const onStep = ({ isTrusted }: PopStateEvent) => {
      end()
      const place = isTrusted ? readLeftPlace(history.state) : undefined
      if (place) end = whenHigh(place)
    }
    addEventListener('popstate', onStep)
    return () => {
      removeEventListener('popstate', onStep)
      end()
    }
  }, [])
}

/** Whether nothing that can be worked has the focus: it is on the page, or on the content as after arriving at a view. */
function onNothing(): boolean {
  const { activeElement, body } = document
  return activeElement === body || activeElement?.id === 'content'
}

/** Goes to a place once the page reaches so far down; the answer gives up. */
function whenHigh({ scroll, link }: LeftPlace): () => void {
  const page = document.documentElement
  const reaches = () => page.scrollHeight - innerHeight >= scroll - 1
  const opener = () =>
    link === undefined ? undefined : document.querySelector<HTMLElement>(`main a[href="${CSS.escape(link)}"]`)
  const watch = new MutationObserver(() => reaches() && (link === undefined || opener()) && arrive())
  const stop = () => {
    watch.disconnect()
    clearTimeout(wait)
    for (const kind of ['wheel', 'touchstart', 'keydown']) removeEventListener(kind, stop)
  }
  const arrive = () => {
    stop()
    scrollTo(0, scroll)
    if (onNothing()) opener()?.focus({ preventScroll: true })
  }
  const wait = setTimeout(stop, longestWait)
  for (const kind of ['wheel', 'touchstart', 'keydown']) addEventListener(kind, stop, { passive: true })
  watch.observe(document.body, { childList: true, subtree: true, attributes: true })
  return stop
}
