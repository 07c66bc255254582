import type { Change } from '../state/changeViewState.ts'
import { formatViewState } from '../state/viewState.ts'

/** The conditions that rows of a table pass, written as in its address: `region=1081&text=aarhus`. Empty without one. */
export function conditionsOf(state: Change): string {
  const { regions, fields, levels, labels, models, network, sectors, kinds, text } = state
  const given = { regions, fields, levels, labels, models, network, sectors, kinds, text }
  const conditions = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return formatViewState({ view: 'table', ...conditions }).split('?')[1] ?? ''
}
