/** The state of the page as its address holds it: pure, both ways. */

import { type View, viewList, views } from '../views.ts'
import { isActorId } from './parameters/page.ts'
import { codecOf, type ParameterKey, parameterKeys, readValue, textOf, type Values } from './parameters.ts'

/** The state of the page; what is absent is as it is by default. */
export interface ViewState extends Values {
  readonly view: View
}

const actorPath = viewList.actor.path

/** A path without slashes at its end, which no view tells apart. */
const bare = (path: string) => path.replace(/\/+$/, '')

/** The id of the actor in the path of its page, as people read it; undefined when it is another path or names none. */
export function actorOfPath(address: string): string | undefined {
  const path = bare(address.split(/[?#]/)[0] ?? '')
  if (!path.startsWith(actorPath)) return undefined
  const named = path.slice(actorPath.length)
  try {
    return decodeURIComponent(named)
  } catch {
    return named
  }
}

/** The view of a path; undefined when it is the path of none. */
function viewOfPath(path: string): View | undefined {
  if (`${bare(path)}/`.startsWith(actorPath)) return 'actor'
  if (path === '' || path === '/') return 'landscape'
  return views.find((view) => view !== 'landscape' && viewList[view].path === bare(path))
}

/** Whether a path is that of a view; of any other the landscape is shown. */
export const isViewPath = (path: string): boolean => viewOfPath(path) !== undefined

/** Path and parameters of an address. */
export function partsOf(address: string): { readonly path: string; readonly given: URLSearchParams } {
  const [path = '', query] = (address.split('#')[0] ?? '').split(/\?(.*)/s)
  return { path, given: new URLSearchParams(query) }
}

/** What an address gives for a parameter. The path of an actor's page names the actor, whatever its parameters say. */
function givenText(key: ParameterKey, view: View, path: string, given: URLSearchParams): string {
  if (key !== 'actor' || view !== 'actor') return given.get(codecOf(key).name) ?? ''
  const named = actorOfPath(path) ?? ''
  return isActorId(named) ? named : ''
}

/** Reads an address (path and query). Whatever is unknown or malformed falls back to its default; it never throws. */
export function parseViewState(address: string): ViewState {
  const { path, given } = partsOf(address)
  const view = viewOfPath(path) ?? 'landscape'
  const values: { [key: string]: unknown } = {}
  for (const key of parameterKeys) {
    const value = readValue(key, givenText(key, view, path, given), values)
    if (value !== undefined) values[key] = value
  }
  // Each value was read by the codec of its key.
  return { view, ...(values as Values) }
}

/** Writes an address: defaults are left out, the order is fixed, so that equal states have equal addresses. */
export function formatViewState(state: ViewState): string {
  const { view, actor } = state
  const named = view === 'actor' && actor !== undefined && isActorId(actor) ? actor : ''
  const written = new URLSearchParams()
  for (const key of parameterKeys) {
    const text = key === 'actor' && view === 'actor' ? undefined : textOf(key, state)
    if (text) written.set(codecOf(key).name, text)
  }
  // A comma, a tilde and a colon may stand in an address as they are, and people read it.
  const query = written.toString().replaceAll('%2C', ',').replaceAll('%7E', '~').replaceAll('%3A', ':')
  return viewList[view].path + named + (query && `?${query}`)
}
