/** The state of the page as its address says it: pure, both ways. */
import { type AboutState, aboutParameters, parseAboutState } from './aboutState.ts'
import { type ArrangementState, arrangementParameters, parseArrangementState } from './arrangementState.ts'
import { type ClusterFilterState, clusterFilterParameters, parseClusterFilter } from './clusterFilterState.ts'
import { type NetworkState, networkParameters, parseNetworkState } from './networkState.ts'
import { type OverlapState, overlapParameters, parseOverlapState } from './overlapState.ts'
import { parseTableState, type TableState, tableParameters } from './tableState.ts'

export const views = ['landscape', 'network', 'overlap', 'table', 'about'] as const
/** One of the views of the header, the page of the chosen actor, or the accessibility statement. */
export type View = (typeof views)[number] | 'actor' | 'accessibility'
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

export interface ViewState
  extends ClusterFilterState,
    NetworkState,
    ArrangementState,
    OverlapState,
    TableState,
    AboutState {
  readonly view: View
  /** Id of the data set; absent: the one that the server opens with. */
  readonly data?: string
  /** Version of the data set, 12 to 64 hexadecimal digits; only with `data`, absent: the current one. */
  readonly version?: string
  /** Id of the chosen actor, or `none` when the choice was put away; absent: the view chooses one to begin with. */
  readonly actor?: string
  /** Id of the chosen link; only together with an actor. */
  readonly link?: string
  /** Absent: as the browser asks. */
  readonly language?: Language
}

export const nothingChosen = 'none'

const paths: Readonly<Record<View, string>> = {
  landscape: '/',
  network: '/network',
  overlap: '/overlap',
  table: '/table',
  about: '/about-the-data',
  actor: '/actor/',
  // Where Danish public bodies are asked to have their statement.
  accessibility: '/was',
}
const id = /^[a-z0-9][a-z0-9._:~-]{0,127}$/i
const versionDigits = /^[0-9a-f]{12,64}$/i

/** A path without slashes at its end, which no view tells apart. */
const bare = (path: string) => path.replace(/\/+$/, '')

/** What the path of an actor's page calls the actor, as people read it; undefined when it is another path or calls nobody. */
export function actorOfPath(address: string): string | undefined {
  const path = bare(address.split(/[?#]/)[0] ?? '')
  if (!path.startsWith(paths.actor)) return undefined
  const named = path.slice(paths.actor.length)
  try {
    return decodeURIComponent(named)
  } catch {
    return named
  }
}

/** The view of a path; undefined when it is the path of none. */
function viewOfPath(path: string): View | undefined {
  if (`${bare(path)}/`.startsWith(paths.actor)) return 'actor'
  if (path === '' || path === '/') return 'landscape'
  return [...views, 'accessibility' as const].find((view) => view !== 'landscape' && paths[view] === bare(path))
}

/** Whether a path is that of a view; of any other the landscape is shown. */
export const isViewPath = (path: string): boolean => viewOfPath(path) !== undefined

/** The view of a path, and the actor that a path of an actor page names; one that is no id names nobody. */
function readPath(path: string): Pick<ViewState, 'view' | 'actor'> {
  const view = viewOfPath(path) ?? 'landscape'
  const named = actorOfPath(path) ?? ''
  return { view, ...(id.test(named) && named !== nothingChosen && { actor: named }) }
}

/** Reads an address (path and query). Whatever is unknown or malformed falls back to its default; it never throws. */
export function parseViewState(address: string): ViewState {
  const [path = '', query = ''] = (address.split('#')[0] ?? '').split(/\?(.*)/s)
  const parameters = new URLSearchParams(query)
  const given = (name: string, form: RegExp) => {
    const value = parameters.get(name)
    return value !== null && form.test(value) ? value : undefined
  }
  const data = given('data', id)
  const version = data && given('version', versionDigits)?.toLowerCase()
  const { view, actor = view === 'actor' ? undefined : given('actor', id) } = readPath(path)
  const chosen = actor !== undefined && actor !== nothingChosen
  const link = chosen ? given('link', id) : undefined
  const language = languages.find((language) => language === parameters.get('lang'))
  return {
    view,
    ...(data && { data }),
    ...(version && { version }),
    ...(actor && { actor }),
    ...(link && { link }),
    ...parseClusterFilter(parameters),
    ...parseNetworkState(parameters),
    ...parseArrangementState(parameters, version !== undefined),
    ...parseOverlapState(parameters),
    ...parseTableState(parameters),
    ...parseAboutState(parameters),
    ...(language && { language }),
  }
}

function pathOf({ view, actor }: ViewState): string {
  return view === 'actor' && actor !== undefined && actor !== nothingChosen ? paths.actor + actor : paths[view]
}

/** The parameters that the actor writes: its own id unless the path has it, and what goes with a chosen one. */
function actorParameters({ view, actor, link }: ViewState): readonly (readonly [string, string | undefined])[] {
  const own = ['actor', view === 'actor' ? undefined : actor] as const
  if (actor === undefined || actor === nothingChosen) return [own]
  return [own, ['link', link]]
}

/** Writes an address: defaults are left out, the order is fixed, so that equal states have equal addresses. */
export function formatViewState(state: ViewState): string {
  const { data, version, language } = state
  const parameters = new URLSearchParams()
  const texts = [
    ['data', data],
    ['version', data && version],
    ...actorParameters(state),
    ...clusterFilterParameters(state),
    ...networkParameters(state),
    ...arrangementParameters(state),
    ...overlapParameters(state),
    ...tableParameters(state),
    ...aboutParameters(state),
    ['lang', language],
  ] as const
  for (const [name, text] of texts) if (text) parameters.set(name, text)
  // A comma, a tilde and a colon may stand in an address as they are, and people read it.
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%7E', '~').replaceAll('%3A', ':')
  return pathOf(state) + (query && `?${query}`)
}
