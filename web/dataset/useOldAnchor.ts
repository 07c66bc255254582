import { useEffect } from 'react'
import { changeViewState } from '../state/changeViewState.ts'
import { replaceEntry } from '../state/historyEntry.ts'
import { aboutParts, toPart } from '../state/parameters/about.ts'
import { formatViewState, parseViewState } from '../state/viewState.ts'

/** Opens the part that an address names behind `#`, as addresses did while all parts were one page. */
export function useOldAnchor(): void {
  useEffect(() => {
    const part = aboutParts.find((each) => location.hash === `#${each}`)
    if (part === undefined) return
    const state = parseViewState(location.pathname + location.search)
    if (state.part === undefined) replaceEntry(formatViewState(changeViewState(state, toPart(state, part))))
  }, [])
}
