import { useMemo, useSyncExternalStore } from 'react'
import { type HistoryEntry, readEntry } from './historyEntry.ts'

const kept = () => JSON.stringify(readEntry(history.state))

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}

/** Where Back and Forward lead from the current entry of the history, as far as this page knows. */
export function useHistoryEntry(): HistoryEntry {
  const text = useSyncExternalStore(subscribe, kept)
  return useMemo(() => readEntry(JSON.parse(text)), [text])
}
