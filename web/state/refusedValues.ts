/** What an address asks for that cannot be: pure. `parseViewState` falls back for each; this says which they were. */
import type { Places } from './knownPlaces.ts'
import { mostChosen } from './networkState.ts'
import { defaultDraws, defaultHubs, defaultSeed } from './overlapState.ts'
import { formatViewState, isViewPath, parseViewState } from './viewState.ts'

/** How a value has to be written. */
export type AddressRule =
  | 'choice'
  | 'id'
  | 'link'
  | 'ego'
  | 'year'
  | 'draws'
  | 'seed'
  | 'hubs'
  | 'pair'
  | 'sets'
  | 'version'
  | 'pin'
  | 'firms'
  | 'hide'
  | 'terms'
  | 'text'
  | 'chosen'
  | 'view'
  | 'once'
  | 'region'

interface Parameter {
  readonly rule: AddressRule
  /** What stands for the parameter when it is absent; only where a word or a number does. */
  readonly usual?: string
  /** Refused or taken as a whole, though it may hold commas; else each part between commas by itself. */
  readonly whole?: true
  /** The most parts; more are refused together. */
  readonly most?: number
}

/** Each parameter with its form. */
const parameters: Readonly<Record<string, Parameter>> = {
  data: { rule: 'id', whole: true },
  version: { rule: 'version', whole: true },
  actor: { rule: 'id', whole: true },
  link: { rule: 'link', whole: true },
  region: { rule: 'id' },
  field: { rule: 'choice' },
  level: { rule: 'choice' },
  label: { rule: 'choice' },
  model: { rule: 'choice' },
  network: { rule: 'choice', whole: true },
  layout: { rule: 'choice', usual: 'overlap', whole: true },
  ego: { rule: 'ego', whole: true },
  kinds: { rule: 'choice' },
  chosen: { rule: 'chosen', most: mostChosen },
  firms: { rule: 'firms' },
  hide: { rule: 'hide' },
  steps: { rule: 'choice', whole: true },
  pin: { rule: 'pin' },
  pair: { rule: 'pair', whole: true },
  measure: { rule: 'choice', usual: 'chance', whole: true },
  order: { rule: 'choice', usual: 'similarity', whole: true },
  sector: { rule: 'choice' },
  role: { rule: 'choice' },
  type: { rule: 'choice' },
  confidence: { rule: 'choice' },
  year: { rule: 'year', whole: true },
  weighted: { rule: 'choice', whole: true },
  draws: { rule: 'draws', usual: String(defaultDraws), whole: true },
  seed: { rule: 'seed', usual: String(defaultSeed), whole: true },
  clusters: { rule: 'id' },
  sets: { rule: 'sets', whole: true },
  hubs: { rule: 'hubs', usual: String(defaultHubs), whole: true },
  rows: { rule: 'choice', usual: 'actors', whole: true },
  sort: { rule: 'choice', usual: 'name', whole: true },
  text: { rule: 'text', whole: true },
  events: { rule: 'choice' },
  event: { rule: 'id', whole: true },
  terms: { rule: 'terms', whole: true },
  lang: { rule: 'choice', whole: true },
}

export const parameterNames: readonly string[] = Object.keys(parameters)

export interface RefusedValue {
  /** Absent of the path. */
  readonly parameter?: string
  /** What of it was refused, as the address gave it. */
  readonly value: string
  readonly rule: AddressRule
  /** What is used instead; absent when the value is left out. */
  readonly usual?: string
}

/** Parameters without which others cannot be: a version needs its data set, a link its actor, the middle its layout. */
const context = ['data', 'version', 'actor', 'layout']

/** The parameters that the page itself writes for the state of an address. */
const writtenFor = (address: string) => new URL(formatViewState(parseViewState(address)), 'http://page').searchParams

/**
 * What was refused of the path and of each parameter, in the order of the address. Parameters that are not the page's and
 * empty ones are nobody's fault. Regions are refused once the places of the data set are known.
 */
export function refusedValues(address: string, places?: Places): readonly RefusedValue[] {
  const [path = '', query = ''] = (address.split('#')[0] ?? '').split(/\?(.*)/s)
  const given = new URLSearchParams(query)
  const own = [...given].filter(([name]) => context.includes(name))
  const written = writtenFor(address)
  const kept = (name: string, value: string) => {
    const asked = new URLSearchParams([...own.filter(([other]) => other !== name), [name, value]])
    return writtenFor(`${path}?${asked}`).has(name)
  }
  const ofPath: readonly RefusedValue[] = isViewPath(path) ? [] : [{ value: path, rule: 'view' }]
  const ofParameters = [...new Set(given.keys())].flatMap((name): readonly RefusedValue[] => {
    const value = given.get(name) ?? ''
    // What the page writes just so needs no closer look, and most addresses hold nothing else.
    if (!Object.hasOwn(parameters, name) || written.get(name) === value) return []
    // The path of an actor's page names the actor.
    if (name === 'actor' && parseViewState(path).view === 'actor') return []
    return refusedOf(name, value, (part) => kept(name, part))
  })
  return [...ofPath, ...ofParameters, ...repeated(given), ...unknownRegions(address, places)]
}

function unknownRegions(address: string, places: Places): readonly RefusedValue[] {
  const unknown = parseViewState(address).regions?.filter((code) => places && !places.has(code)) ?? []
  return unknown.length > 0 ? [{ parameter: 'region', value: unknown.join(), rule: 'region' }] : []
}

/** Of a parameter that is given more than once the first value counts. */
function repeated(given: URLSearchParams): readonly RefusedValue[] {
  return [...new Set(given.keys())].flatMap((parameter): readonly RefusedValue[] => {
    const [first, ...others] = given.getAll(parameter)
    const lost = others.filter((value) => value !== first)
    if (!Object.hasOwn(parameters, parameter) || lost.length === 0) return []
    return [{ parameter, value: lost.join(), rule: 'once' }]
  })
}

function refusedOf(parameter: string, value: string, kept: (part: string) => boolean): readonly RefusedValue[] {
  const { rule, usual, whole, most = Number.POSITIVE_INFINITY }: Parameter = parameters[parameter] ?? { rule: 'choice' }
  const parts = whole ? [value] : value.split(',')
  const tooMany = new Set(parts).size > most
  const refused = parts.filter((part) => tooMany || (part !== '' && part !== usual && !kept(part)))
  return refused.length > 0 ? [{ parameter, value: refused.join(), rule, ...(usual && { usual }) }] : []
}
