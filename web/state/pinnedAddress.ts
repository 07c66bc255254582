import { formatViewState, type ViewState } from './viewState.ts'

/** Digits of the version that are enough to find it again. */
const digits = 12

/** Address of a view of one version of a data set: it shows the same for ever. */
export function pinnedAddress(
  origin: string,
  state: ViewState,
  { id, version }: { readonly id: string; readonly version: string },
): string {
  return origin + formatViewState({ ...state, data: id, version: version.slice(0, digits) })
}
