/** The conditions on clusters that every view shares, as the address holds them: pure, both ways. */
import type { ClusterFilter, Field, Label, Level } from '../generated/graphql.ts'
import { listText, readList } from './listParameter.ts'

export const fields = [
  'ENERGY',
  'ENVIRONMENT',
  'FOOD',
  'PRODUCTION',
  'MARITIME',
  'BUILDING',
  'DIGITAL',
  'HEALTH',
  'CREATIVE',
  'SERVICES',
] as const satisfies readonly Field[]
export const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL'] as const satisfies readonly Level[]
export const labels = ['GOLD', 'SILVER', 'BRONZE', 'IN_PROCESS', 'NONE'] as const satisfies readonly Label[]
export const models = [1, 2, 3, 4, 5, 6] as const

/** Within a condition any of its values will do; all conditions must hold. Absent: no condition. */
export interface ClusterFilterState {
  /** Official codes, in their order. */
  readonly regions?: readonly string[]
  readonly fields?: readonly Field[]
  readonly levels?: readonly Level[]
  readonly labels?: readonly Label[]
  /** Organisation models, 1 to 6. */
  readonly models?: readonly number[]
  /** Innovation networks only, or other clusters only. */
  readonly network?: boolean
}
export const clusterConditions = ['regions', 'fields', 'levels', 'labels', 'models', 'network'] as const
export type ClusterCondition = (typeof clusterConditions)[number]

/** What "Clear all" changes. */
export const noClusterCondition = {
  regions: undefined,
  fields: undefined,
  levels: undefined,
  labels: undefined,
  models: undefined,
  network: undefined,
} as const

const code = /^[a-z0-9][a-z0-9._-]{0,31}$/i
const truths: Readonly<Record<string, boolean>> = { yes: true, no: false }

function readCodes(text: string | null): readonly string[] | undefined {
  const codes = [...new Set(text?.split(','))].filter((one) => code.test(one)).sort()
  return codes.length > 0 ? codes : undefined
}

function readModels(text: string | null): readonly number[] | undefined {
  const given = text?.split(',') ?? []
  const known = models.filter((model) => given.includes(String(model)))
  return known.length > 0 ? known : undefined
}

/** Reads the conditions; what is unknown or malformed is absent. */
export function parseClusterFilter(parameters: URLSearchParams): ClusterFilterState {
  const read = (name: string) => parameters.get(name)
  const values: { readonly [Key in ClusterCondition]: ClusterFilterState[Key] | undefined } = {
    regions: readCodes(read('region')),
    fields: readList(read('field'), fields),
    levels: readList(read('level'), levels),
    labels: readList(read('label'), labels),
    models: readModels(read('model')),
    network: truths[read('network') ?? ''],
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** The parameters that the conditions write, in a fixed order, without those that are absent. */
export function clusterFilterParameters(state: ClusterFilterState): readonly (readonly [string, string])[] {
  const texts: Readonly<Record<string, string | undefined>> = {
    region: state.regions?.join(),
    field: listText(state.fields),
    level: listText(state.levels),
    label: listText(state.labels),
    model: state.models?.join(),
    network: state.network === undefined ? undefined : state.network ? 'yes' : 'no',
  }
  return Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]))
}

/** The conditions as the API takes them, without those named; null when none is left. */
export function clusterFilter(state: ClusterFilterState, without?: ClusterCondition): ClusterFilter | null {
  const kept = clusterConditions.filter((key) => key !== without && state[key] !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept.map((key) => [key, state[key]])) : null
}

/** The same as variables of a question; none without a condition, so that equal questions are asked once. */
export function clusterVariables(state: ClusterFilterState): { readonly filter?: ClusterFilter } {
  const filter = clusterFilter(state)
  return filter ? { filter } : {}
}
