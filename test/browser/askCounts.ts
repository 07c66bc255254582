import { clusterVariables } from '../../web/state/clusterFilter.ts'
import type { ClusterFilterState } from '../../web/state/parameters/clusterFilter.ts'
import { ask } from './ask.ts'
import type { Explorer } from './explorer.ts'

interface Answer {
  readonly landscape: {
    readonly clusterCount: number
    readonly knowledge: { readonly mean: number | null }
    readonly public: { readonly mean: number | null }
  }
  readonly network: {
    readonly actors: readonly { readonly id: string; readonly kind: string }[]
    readonly links: readonly { readonly actorId: string; readonly clusterId: string }[]
  }
}

/** What the API counts under a filter, asked without the page. */
export function askCounts(explorer: Explorer, state: ClusterFilterState): Promise<Answer> {
  const query = `query Counts($filter: ClusterFilter) {
    landscape(filter: $filter) { clusterCount knowledge { mean } public { mean } }
    network(filter: $filter, sectors: [KNOWLEDGE, PUBLIC, OTHER]) { actors { id kind } links { actorId clusterId } }
  }`
  return ask(explorer, query, clusterVariables(state))
}
