/**
 * Every parameter of an address, in the order in which they are written. Reading, writing, refusing, resetting, the change of
 * data set and the names of undo derive from this table.
 */

import type { View } from '../views.ts'
import type { Codec, StateOf, ValueOf } from './codec.ts'
import { aboutParameters } from './parameters/about.ts'
import { clusterFilterParameters } from './parameters/clusterFilter.ts'
import { eventParameters } from './parameters/events.ts'
import { groupingsParameters } from './parameters/groupings.ts'
import { listParameters } from './parameters/lists.ts'
import { mergersParameters } from './parameters/mergers.ts'
import { networkParameters } from './parameters/network.ts'
import { overlapParameters } from './parameters/overlap.ts'
import { languageParameter, pageParameters } from './parameters/page.ts'
import { partnersParameters } from './parameters/partners.ts'
import { tableParameters } from './parameters/table.ts'

const rooms = {
  ...pageParameters,
  ...clusterFilterParameters,
  ...networkParameters,
  ...overlapParameters,
  ...listParameters,
  ...partnersParameters,
  ...mergersParameters,
  ...groupingsParameters,
  ...tableParameters,
  ...eventParameters,
  ...aboutParameters,
  ...languageParameter,
}
type Rooms = typeof rooms
export type ParameterKey = keyof Rooms

const parameters: { readonly [Key in ParameterKey]: Codec<ValueOf<Rooms[Key]>, ParameterKey> } = rooms
export const codecOf = (key: ParameterKey): Codec<unknown, ParameterKey> => parameters[key]
export const parameterKeys = Object.keys(rooms) as readonly ParameterKey[]

/** The values of an address; what is absent is as it is by default. */
export type Values = StateOf<Rooms>

/** The parameters that a view has, among them those of the whole page. */
export type ParametersOf<Of extends View> = {
  [Key in ParameterKey]: Rooms[Key]['scope'] extends infer Scope
    ? Scope extends readonly View[]
      ? Of extends Scope[number]
        ? Key
        : never
      : Key
    : never
}[ParameterKey]

/** The text that a state writes for a parameter; undefined where it is the default, or cannot stand beside the others. */
export function textOf(key: ParameterKey, state: Values): string | undefined {
  const codec = codecOf(key)
  const value = state[key]
  if (value === undefined || codec.fits?.(value, state) === false) return undefined
  const text = codec.format(value)
  return text === codec.default ? undefined : text
}

/** The value of a parameter's text; undefined where it is empty, the default, against the rule, or cannot stand beside those before. */
export function readValue(key: ParameterKey, text: string, before: object): unknown {
  const codec = codecOf(key)
  const value = text === '' ? undefined : codec.parse(text)
  if (value === undefined || codec.format(value) === codec.default) return undefined
  return codec.fits?.(value, before) === false ? undefined : value
}

/** What a value of the state counts in; undefined when it outlives data set and version. */
export function originOf(key: ParameterKey, state: Values): 'dataset' | 'version' | undefined {
  const value = state[key]
  return value === undefined ? undefined : codecOf(key).of?.(value)
}

/** What takes parameters back to their defaults. */
export function reset<Key extends ParameterKey>(keys: readonly Key[]): { readonly [Reset in Key]: undefined } {
  return Object.fromEntries(keys.map((key) => [key, undefined])) as { readonly [Reset in Key]: undefined }
}
