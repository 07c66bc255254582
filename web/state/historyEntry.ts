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

/** Where the reader was on the page when it was left. */
export interface LeftPlace {
  /** How far down the page was scrolled, in px. */
  readonly scroll: number
  /** Address of the link that had the focus; absent when something else had it. */
  readonly link?: string
}

/** The place that an entry kept; undefined where it kept none. */
export function readLeftPlace(kept: unknown): LeftPlace | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { scroll, link } = kept as Readonly<Record<string, unknown>>
  return typeof scroll === 'number' ? { scroll, ...(typeof link === 'string' && { link }) } : undefined
}

function leftPlace(): LeftPlace {
  const link = document.activeElement?.closest('a')?.getAttribute('href')
  return { scroll: scrollY, ...(typeof link === 'string' && { link }) }
}

/** Goes to an address as a new entry that knows where it came from; the entry that is left knows where it led, and its place. */
export function pushEntry(address: string): void {
  const here = location.pathname + location.search
  const left: HistoryEntry & LeftPlace = { ...readEntry(history.state), after: address, ...leftPlace() }
  history.replaceState(left, '')
  history.pushState({ before: here } satisfies HistoryEntry, '', address)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Writes the address of this entry anew, for an address of old; the entry keeps what it knows. */
export function replaceEntry(address: string): void {
  history.replaceState(history.state, '', address)
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
