import { useSyncExternalStore } from 'react'

/** How much is shown, and what was done, reached or opened; the first is read before the second. */
type Topic = 'shown' | 'done'
interface Said {
  readonly sentence: string
  /** In milliseconds. */
  readonly at: number
}

/** Sentences of the two topics that come within so many milliseconds belong to one action; neither replaces the other. */
const TOGETHER = 2000
const nothing: Said = { sentence: '', at: Number.NEGATIVE_INFINITY }
let said: Readonly<Record<Topic, Said>> = { shown: nothing, done: nothing }
const listeners = new Set<() => void>()

/** Announces a sentence to screen readers without moving the focus. */
export function announce(sentence: string, topic: Topic = 'done'): void {
  const at = performance.now()
  const still = (other: Said) => (at - other.at < TOGETHER ? other : nothing)
  const { shown, done } = said
  // A no-break space makes the same sentence new, so that it is announced again.
  const next = { sentence: sentence === said[topic].sentence ? `${sentence}\u00a0` : sentence, at }
  said = topic === 'shown' ? { shown: next, done: still(done) } : { shown: still(shown), done: next }
  for (const changed of listeners) changed()
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** Where announcements are spoken, only what is new of them; once on the page. */
export function LiveRegion() {
  const { shown, done } = useSyncExternalStore(subscribe, () => said)
  return (
    <div role="status" aria-live="polite" aria-atomic="false" className="visually-hidden">
      <p>{shown.sentence}</p>
      <p>{done.sentence}</p>
    </div>
  )
}
