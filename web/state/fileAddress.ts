/** Where the server has a table as a file. */
import type { OverlapState } from './parameters/overlap.ts'
import type { Language } from './parameters/page.ts'
import { formatViewState, type ViewState } from './viewState.ts'

/** Digits of a version that are enough to find it again. */
const digits = 12

type ConditionKey = Exclude<keyof ViewState, 'view'>
const onClusters = ['regions', 'fields', 'levels', 'labels', 'models', 'network'] as const
const ofComparison = [
  'sectors',
  'roles',
  'types',
  'confidence',
  'year',
  'weighted',
  'draws',
  'seed',
  'clusters',
] as const

/** The conditions that each file takes, by the name of its table. */
const conditionsOf = {
  actors: ['year', ...onClusters, 'sectors', 'kinds', 'types', 'text'],
  links: ['year', ...onClusters, 'sectors', 'kinds', 'types', 'text'],
  firms: ['year', ...onClusters, 'text'],
  overlap: ofComparison,
  'binding-actors': ofComparison,
  sets: ['sectors', 'roles', 'types', 'confidence', 'year', 'clusters'],
  accounts: ['clusters'],
  events: ['events'],
  'shared-with': [],
  'changed-partners': ['year'],
} as const satisfies Readonly<Record<string, readonly ConditionKey[]>>
export type FileTable = keyof typeof conditionsOf

interface Written {
  readonly language: Language
  /** What only the file has, as its address writes it; each stands before the conditions of the state. */
  readonly also?: Readonly<Record<string, string | undefined>>
}

/** The address of every row that is shown as CSV, of exactly this version: it may be cited. In Danish with semicolons and decimal comma. */
export function fileAddress(
  table: FileTable,
  { id, version }: { readonly id: string; readonly version: string },
  state: Partial<ViewState> & OverlapState,
  { language, also = {} }: Written,
): string {
  const keys: readonly ConditionKey[] = conditionsOf[table]
  const kept = Object.fromEntries(keys.map((key) => [key, state[key]]))
  const conditions = formatViewState({ view: 'overlap', ...kept }).split('?')[1]
  const given = Object.entries(also).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
  const query = [...given, conditions, language === 'da' && 'lang=da'].filter(Boolean).join('&')
  return `/export/${id}/${version.slice(0, digits)}/${table}.csv${query && `?${query}`}`
}
