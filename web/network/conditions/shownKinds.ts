/** Which kinds of actor the map of the view shows, and how that changes: pure. */
import type { Change } from '../../state/changeViewState.ts'
import { type DrawnKind, drawnKinds } from '../../state/parameters/network.ts'
import type { ViewState } from '../../state/viewState.ts'

const actorKinds = drawnKinds.filter((kind) => kind !== 'FIRM')

/** All but firms unless the state names others; firms are too many to stand there unasked. */
export function shownKinds({ kinds = actorKinds, bubbles, firms }: ViewState): readonly DrawnKind[] {
  const withFirms = bubbles || firms !== undefined || kinds.includes('FIRM')
  return drawnKinds.filter((kind) => (kind === 'FIRM' ? withFirms : kinds.includes(kind)))
}

/** Shows or hides a kind; the last one that is shown stays. */
export function toggleKind(state: ViewState, kind: DrawnKind): Change {
  const before = shownKinds(state)
  const shown = drawnKinds.filter((each) => (each === kind ? !before.includes(kind) : before.includes(each)))
  if (shown.length === 0) return {}
  const actors = shown.filter((each) => each !== 'FIRM')
  const withFirms = shown.length > actors.length
  return {
    kinds: actors.length === actorKinds.length ? undefined : actors.length > 0 ? actors : shown,
    bubbles: withFirms && actors.length > 0 ? true : undefined,
    ...(!withFirms && { firms: undefined }),
  }
}
