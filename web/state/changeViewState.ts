import { isBitmap } from './arrangementState.ts'
import type { ViewState } from './viewState.ts'

/** What changes; `undefined` goes back to the default. */
export type Change = { readonly [Key in keyof ViewState]?: ViewState[Key] | undefined }

/**
 * What goes with a choice is put away with it: what was chosen together with the actor, an open link with the pair, places
 * in the data with the version that they count in.
 */
function putAway(state: ViewState, next: Change): Change {
  return {
    ...(next.actor !== state.actor && { chosen: undefined }),
    ...(next.pair?.join() !== state.pair?.join() && { link: undefined }),
    ...(isBitmap(state.hide) && (next.data !== state.data || next.version !== state.version) && { hide: undefined }),
  }
}

/** The state after a change. */
export function changeViewState(state: ViewState, change: Change): ViewState {
  const next = { ...state, ...putAway(state, { ...state, ...change }), ...change }
  return { view: state.view, ...Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) }
}
