/**
 * The conditions on clusters that several views share. Within a condition any of its values will do; all conditions must hold.
 * Absent: no condition.
 */
import type { BusinessField, Label, Level } from '../../generated/graphql.ts'
import type { View } from '../../views.ts'
import { listOf, type StateOf, someOf, sorted } from '../codec.ts'

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
] as const satisfies readonly BusinessField[]
export const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL'] as const satisfies readonly Level[]
export const labels = ['GOLD', 'SILVER', 'BRONZE', 'IN_PROCESS', 'NONE'] as const satisfies readonly Label[]
export const models = [1, 2, 3, 4, 5, 6] as const

const scope = ['landscape', 'network', 'table'] as const satisfies readonly View[]
const codeForm = /^[a-z0-9][a-z0-9._-]{0,31}$/i
const codes = listOf({
  read: (part) => (codeForm.test(part) ? part : undefined),
  write: (code: string) => code,
  idOf: (code) => code,
})

export const clusterFilterParameters = {
  /** Official codes, in their order. */
  regions: { name: 'region', rule: 'id', scope, clears: ['rowsPage'], ...sorted(codes) },
  fields: { name: 'field', scope, clears: ['rowsPage'], ...someOf(fields) },
  levels: { name: 'level', scope, clears: ['rowsPage'], ...someOf(levels) },
  labels: { name: 'label', scope, clears: ['rowsPage'], ...someOf(labels) },
  /** Organisation models. */
  models: { name: 'model', scope, clears: ['rowsPage'], ...someOf(models) },
  /** Innovation networks only, or other clusters only. */
  network: {
    name: 'network',
    rule: 'choice',
    scope,
    clears: ['rowsPage'],
    parse: (text: string) => (text === 'yes' ? true : text === 'no' ? false : undefined),
    format: (network: boolean) => (network ? 'yes' : 'no'),
  },
} as const

export type ClusterFilterState = StateOf<typeof clusterFilterParameters>
export type ClusterCondition = keyof ClusterFilterState
