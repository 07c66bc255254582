import { useMemo, useSyncExternalStore } from 'react'

/**
 * What an entry of the browser's history remembers of its neighbours, so that Undo and Redo, which are Back and Forward, can
 * be named. It is kept in the entry itself and survives a reload.
 */
export interface HistoryEntry {
  /** Address of the entry that Back leads to; absent when the page was opened here. */
  readonly before?: string
  /** Address of the entry that Forward leads to; absent at the end of the history. */
  readonly after?: string
}

/** Reads what the browser kept; whatever another page or an extension wrote there is nothing. */
export function readEntry(kept: unknown): HistoryEntry {
  if (typeof kept !== 'object' || kept === null) return {}
  const { before, after } = kept as Readonly<Record<string, unknown>>
  return { ...(typeof before === 'string' && { before }), ...(typeof after === 'string' && { after }) }
}

/** Goes to an address as a new entry that knows where it came from; the entry that is left knows where it led. */
export function pushEntry(address: string): void {
  const here = location.pathname + location.search
  history.replaceState({ ...readEntry(history.state), after: address } satisfies HistoryEntry, '')
  history.pushState({ before: here } satisfies HistoryEntry, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}

const kept = () => JSON.stringify(readEntry(history.state))

/** Calls with each step in the history; the answer ends it. */
export function onHistoryStep(changed: () => void): () => void {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}

/** Where Back and Forward lead from the current entry of the history, as far as this page knows. */
export function useHistoryEntry(): HistoryEntry {
  const text = useSyncExternalStore(onHistoryStep, kept)
  return useMemo(() => readEntry(JSON.parse(text)), [text])
}
