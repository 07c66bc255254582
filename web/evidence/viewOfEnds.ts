import type { ViewState } from '../state/viewState.ts'
import type { View } from '../views.ts'

/** Where the end of a link opens: in the view at hand where actors can be chosen, else on the landscape. */
export function viewOfEnds({ view }: Pick<ViewState, 'view'>): View {
  return view === 'actor' || view === 'network' || view === 'table' ? view : 'landscape'
}
