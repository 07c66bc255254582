/** What an address asks for that cannot be: pure. `parseViewState` falls back for each; this tells which they were. */
import type { AddressRule, Codec } from './codec.ts'
import type { Places } from './knownPlaces.ts'
import { codecOf, type ParameterKey, parameterKeys } from './parameters.ts'
import { isViewPath, parseViewState, partsOf, type ViewState } from './viewState.ts'

export interface RefusedValue {
  /** Absent of the path. */
  readonly parameter?: string
  /** What of it was refused, as the address gave it. */
  readonly value: string
  readonly rule: AddressRule | 'view' | 'once' | 'region'
  /** What is used instead; absent when the value is left out. */
  readonly usual?: string
}

/**
 * What was refused of the path and of each parameter, in the order of the address. Parameters that are not the page's and
 * empty ones are no fault of the reader. Regions are refused once the places of the data set are known.
 */
export function refusedValues(address: string, places?: Places): readonly RefusedValue[] {
  const { path, given } = partsOf(address)
  const state = parseViewState(address)
  const named = [...new Set(given.keys())].flatMap(
    (name) => parameterKeys.find((key) => codecOf(key).name === name) ?? [],
  )
  return [
    ...(isViewPath(path) ? [] : [{ value: path, rule: 'view' } as const]),
    ...named.flatMap((key) => refusedOf(key, given.get(codecOf(key).name) ?? '', state)),
    ...named.flatMap((key) => repeated(codecOf(key).name, given)),
    ...unknownRegions(state, places),
  ]
}

function refusedOf(key: ParameterKey, text: string, state: ViewState): readonly RefusedValue[] {
  // The path of an actor's page names the actor.
  if (text === '' || (key === 'actor' && state.view === 'actor')) return []
  const codec = codecOf(key)
  const refused = partsRefused(codec, text, state)
  if (refused.length === 0) return []
  const usual = codec.refused ? undefined : codec.default
  return [{ parameter: codec.name, value: refused.join(), rule: codec.rule, ...(usual && { usual }) }]
}

function partsRefused(codec: Codec<unknown>, text: string, state: ViewState): readonly string[] {
  const value = codec.parse(text)
  if (value !== undefined && codec.fits?.(value, state) === false) return [text]
  return codec.refused?.(text) ?? (value === undefined ? [text] : [])
}

/** Of a parameter that is given more than once the first value counts. */
function repeated(parameter: string, given: URLSearchParams): readonly RefusedValue[] {
  const [first, ...others] = given.getAll(parameter)
  const lost = others.filter((value) => value !== first)
  return lost.length > 0 ? [{ parameter, value: lost.join(), rule: 'once' }] : []
}

function unknownRegions({ regions }: ViewState, places: Places): readonly RefusedValue[] {
  const unknown = regions?.filter((code) => places && !places.has(code)) ?? []
  return unknown.length > 0 ? [{ parameter: 'region', value: unknown.join(), rule: 'region' }] : []
}
