import { useEffect, useRef } from 'react'
import type { ViewState } from './viewState.ts'

/**
 * Begins at the top when somebody comes to the page of an actor, or to the statement that the foot of each page leads to:
 * scrolled up, and with the focus on the content when what had it is gone. An address that was opened, and a way back to
 * another view, are left as they are.
 */
export function useArrival({ view, actor }: Pick<ViewState, 'view' | 'actor'>): void {
  const place = view === 'actor' ? `actor ${actor}` : view
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    if (view !== 'actor' && view !== 'accessibility') return
    scrollTo(0, 0)
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true })
  }, [place, view])
}
