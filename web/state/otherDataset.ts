import type { Change } from './changeViewState.ts'
import type { ViewState } from './viewState.ts'

/**
 * What changes when another data set is shown. Ids are those of one data set, and the other one may give them to somebody
 * else: whatever the state names by an id is put away, with the focus or the ego network around it. `data` is absent for the first data set.
 */
export function otherDataset({ view, layout }: Pick<ViewState, 'view' | 'layout'>, data: string | undefined): Change {
  return {
    view: view === 'actor' ? 'landscape' : view,
    data,
    version: undefined,
    actor: undefined,
    link: undefined,
    chosen: undefined,
    layout: layout === 'ego' ? undefined : layout,
    ego: undefined,
    firms: undefined,
    hide: undefined,
    pins: undefined,
    steps: undefined,
    pair: undefined,
    clusters: undefined,
    sets: undefined,
    event: undefined,
  }
}
