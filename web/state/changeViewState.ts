/** Steps from one state of the page to another: pure. */

import { type View, viewList } from '../views.ts'
import { codecOf, originOf, type ParameterKey, parameterKeys, reset, textOf } from './parameters.ts'
import type { ViewState } from './viewState.ts'

/** What changes; `undefined` goes back to the default. */
export type Change = { readonly [Key in keyof ViewState]?: ViewState[Key] | undefined }

const views: { readonly [Of in View]: { readonly path: string; readonly clears?: readonly ParameterKey[] } } = viewList

/** What a step puts away: what a changed value or another view clears, and what counts in the version or year that is left. */
function putAway(state: ViewState, next: ViewState): readonly ParameterKey[] {
  const changed = parameterKeys.filter((key) => textOf(key, state) !== textOf(key, next))
  const otherVersion = (['data', 'version', 'year'] as const).some((key) => changed.includes(key))
  return [
    ...changed.flatMap((key) => codecOf(key).clears ?? []),
    ...(next.view === state.view ? [] : (views[next.view].clears ?? [])),
    ...(otherVersion ? parameterKeys.filter((key) => originOf(key, state) === 'version') : []),
  ]
}

/** The state without what is undefined. */
const tidied = ({ view, ...values }: Change & { readonly view: View }): ViewState => ({
  view,
  ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
})

/** The state after a change. What the change itself names is not put away. */
export function changeViewState(state: ViewState, change: Change): ViewState {
  const view = change.view ?? state.view
  const next = tidied({ ...state, ...change, view })
  return tidied({ ...next, ...reset(putAway(state, next)), ...change, view })
}

/**
 * What changes when another data set is shown; `data` is absent for the first one. Ids are those of one data set, and the
 * other one may give them to other actors: what the state names by an id is put away.
 */
export function otherDataset(state: ViewState, data: string | undefined): Change {
  return {
    ...reset(parameterKeys.filter((key) => originOf(key, state) !== undefined)),
    view: state.view === 'actor' ? 'landscape' : state.view,
    data,
    version: undefined,
  }
}
