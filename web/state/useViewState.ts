import { type MouseEvent, useContext, useSyncExternalStore } from 'react'
import { type Change, changeViewState } from './changeViewState.ts'
import { onHistoryStep, pushEntry } from './historyEntry.ts'
import { KnownPlaces, type Places, withKnownRegions } from './knownPlaces.ts'
import { formatViewState, parseViewState, type ViewState } from './viewState.ts'

export interface ViewStateAccess {
  readonly state: ViewState
  /** Goes to the changed state as one new history entry; to the same state it does nothing. */
  go(change: Change): void
  /** Goes to another state altogether, as one new history entry. */
  open(state: ViewState): void
  /** Address and click of a real link to the changed state. */
  linkTo(change: Change): { href: string; onClick(event: MouseEvent): void }
}

const readAddress = () => location.pathname + location.search

/** `go` and `open` start from the address as it is when they are called, so that they are the same functions in each state. */
function open(other: ViewState): void {
  const next = formatViewState(other)
  if (next !== formatViewState(parseViewState(readAddress()))) pushEntry(next)
}

function goAmong(places: Places): ViewStateAccess['go'] {
  return (change) => open(changeViewState(withKnownRegions(parseViewState(readAddress()), places), change))
}

function accessTo(address: string, places: Places, go: ViewStateAccess['go']): ViewStateAccess {
  const state = withKnownRegions(parseViewState(address), places)
  const linkTo = (change: Change) => ({
    href: formatViewState(changeViewState(state, change)),
    onClick(event: MouseEvent) {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      go(change)
    },
  })
  return { state, go, open, linkTo }
}

interface Read {
  readonly address: string
  readonly access: ViewStateAccess
}

/** Read once for all parts of the page: a table has hundreds of links. By the places that are known; before they are, by none. */
const latest = new WeakMap<object, Read>()
const noPlaces = {}

/** Path and query as they stand. */
export const useAddress = (): string => useSyncExternalStore(onHistoryStep, readAddress)

/** The state of the page, held by nothing but the address; of its regions those that the data set has. */
export function useViewState(): ViewStateAccess {
  const address = useAddress()
  const places = useContext(KnownPlaces)
  const before = latest.get(places ?? noPlaces)
  if (before?.address === address) return before.access
  const access = accessTo(address, places, before?.access.go ?? goAmong(places))
  latest.set(places ?? noPlaces, { address, access })
  return access
}
