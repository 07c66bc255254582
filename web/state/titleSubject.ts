import { useEffect, useSyncExternalStore } from 'react'

/** What the opened view is about: the title of the browser's tab begins with it. One, as the page has one panel. */
let subject: string | undefined
const listeners = new Set<() => void>()

function tell(next: string | undefined): void {
  subject = next
  for (const listener of listeners) listener()
}

/** Names what the view is about while the part that calls it is shown; undefined: nothing yet. */
export function useTitleSubject(name: string | undefined): void {
  useEffect(() => {
    if (name === undefined) return
    tell(name)
    return () => tell(undefined)
  }, [name])
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSubject = (): string | undefined => useSyncExternalStore(listen, () => subject)
