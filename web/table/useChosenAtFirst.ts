import { useState } from 'react'
import { useViewState } from '../state/useViewState.ts'

/** The actor and link with which the view was opened; undefined once something else is chosen, whose row is in sight already. */
export function useChosenAtFirst() {
  const { actor, link } = useViewState().state
  const [opened] = useState({ actor, link })
  return opened.actor !== undefined && opened.link === link && opened.actor === actor ? opened : undefined
}
