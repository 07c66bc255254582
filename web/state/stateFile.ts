/** The state of the page as a file, for addresses that are too long to send. */
import { formatViewState, parseViewState, type ViewState } from './viewState.ts'

/** Addresses up to this length pass through mail, chat and every server that we know of. */
export const longestAddress = 2000
/** Number of the file's form; a reader refuses any other. */
const FORM = 1

/** Why a file is refused: the field, and the rule that it breaks. */
export interface StateFileProblem {
  readonly field: 'file' | 'klyngeatlas' | 'path' | 'parameters' | `parameters.${string}`
  readonly rule: 'json' | 'form' | 'path' | 'texts' | 'value'
}
export type StateFileReading = { readonly state: ViewState } | { readonly problem: StateFileProblem }

/**
 * The text of the file: the path and each parameter of the address, so that people can read and compare it. It names the
 * data set and version that are shown even where the address does not, because a new import changes what it opens.
 */
export function writeStateFile(state: ViewState, shown: Required<Pick<ViewState, 'data' | 'version'>>): string {
  const { pathname, searchParams } = new URL(formatViewState({ ...state, ...shown }), 'http://page')
  const file = { klyngeatlas: FORM, path: pathname, parameters: Object.fromEntries(searchParams) }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/** Reads a file that `writeStateFile` wrote. Nothing of a file with a fault is taken over. */
export function readStateFile(text: string): StateFileReading {
  const file = readObject(text)
  if (!file) return refused('file', 'json')
  if (file.klyngeatlas !== FORM) return refused('klyngeatlas', 'form')
  const { path, parameters } = file
  if (!isRecord(parameters)) return refused('parameters', 'texts')
  if (typeof path !== 'string' || pathOf(path) !== path) return refused('path', 'path')
  const given = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value !== 'string') return refused(`parameters.${name}`, 'texts')
    given.set(name, value)
  }
  const state = parseViewState(`${path}?${given}`)
  const kept = new URL(formatViewState(state), 'http://page').searchParams
  for (const [name, value] of given) if (kept.get(name) !== value) return refused(`parameters.${name}`, 'value')
  return { state }
}

/** The path of the state that a path opens; of one that no view has, another one. */
const pathOf = (path: string) => new URL(formatViewState(parseViewState(path)), 'http://page').pathname

function refused(field: StateFileProblem['field'], rule: StateFileProblem['rule']): StateFileReading {
  return { problem: { field, rule } }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
