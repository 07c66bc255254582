import { useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()

/** Says a sentence to screen readers without moving the focus. */
export function announce(sentence: string): void {
  // A no-break space makes the same sentence new, so that it is said again.
  said = sentence === said ? `${sentence}\u00a0` : sentence
  for (const changed of listeners) changed()
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** Where announcements are spoken; once on the page. */
export function LiveRegion() {
  const sentence = useSyncExternalStore(subscribe, () => said)
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {sentence}
    </div>
  )
}
