/** The conditions on clusters as the API takes them: pure. */
import type { ClusterFilter } from '../generated/graphql.ts'
import { type ClusterCondition, type ClusterFilterState, clusterFilterParameters } from './parameters/clusterFilter.ts'
import { reset } from './parameters.ts'

export const clusterConditions = Object.keys(clusterFilterParameters) as readonly ClusterCondition[]

/** What the API calls a condition. */
const nameOf = (key: ClusterCondition): keyof ClusterFilter => (key === 'network' ? 'innovationNetwork' : key)

/** What "Clear all" changes. */
export const noClusterCondition = reset(clusterConditions)

/** The conditions without those named; null when none is left. */
export function clusterFilter(state: ClusterFilterState, without?: ClusterCondition): ClusterFilter | null {
  const kept = clusterConditions.filter((key) => key !== without && state[key] !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept.map((key) => [nameOf(key), state[key]])) : null
}

/** The same as variables of a question; none without a condition, so that equal questions are asked once. */
export function clusterVariables(state: ClusterFilterState): { readonly filter?: ClusterFilter } {
  const filter = clusterFilter(state)
  return filter ? { filter } : {}
}
