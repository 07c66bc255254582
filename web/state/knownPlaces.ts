import { createContext } from 'react'
import type { ViewState } from './viewState.ts'

/** Official codes of the places of the data set; undefined until they are known, when any region is taken. */
export type Places = ReadonlySet<string> | undefined

export const KnownPlaces = createContext<Places>(undefined)

/** The state without regions that the data set does not have; the same object when it has them all. */
export function withKnownRegions(state: ViewState, places: Places): ViewState {
  const { regions, ...rest } = state
  const known = regions?.filter((code) => !places || places.has(code))
  if (known?.length === regions?.length) return state
  return known && known.length > 0 ? { ...state, regions: known } : rest
}
