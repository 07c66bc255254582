import type { Change } from '../state/changeViewState.ts'
import { defaultSectors } from '../state/parameters/overlap.ts'
import { formatViewState } from '../state/viewState.ts'

/**
 * The conditions that rows of a table pass, written as in its address, the usual sectors too:
 * `sector=knowledge,public&region=1081&text=aarhus`. Firms have no condition on sectors.
 */
export function conditionsOf(state: Change): string {
  const { regions, fields, levels, labels, models, network, text } = state
  const { sectors, kinds } = state.rows === 'firms' ? {} : state
  const given = { regions, fields, levels, labels, models, network, sectors, kinds, text }
  const conditions = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const written = formatViewState({ view: 'table', ...conditions }).split('?')[1] ?? ''
  const usual = state.rows === 'firms' || sectors ? '' : `sector=${defaultSectors.join().toLowerCase()}`
  return [usual, written].filter(Boolean).join('&')
}
