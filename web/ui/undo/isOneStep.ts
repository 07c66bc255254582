import type { ViewState } from '../../state/viewState.ts'

/** Whether Undo may lead from one state to the other: both show the same view, and no other data set was asked for. */
export function isOneStep(one: ViewState, other: ViewState): boolean {
  const sameData = one.data === undefined || other.data === undefined || one.data === other.data
  return one.view === other.view && sameData
}
