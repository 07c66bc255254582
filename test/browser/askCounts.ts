import { type ClusterFilterState, clusterVariables } from '../../web/state/clusterFilterState.ts'
import type { Explorer } from './explorer.ts'

interface Answer {
  readonly landscape: {
    readonly clusters: number
    readonly knowledge: { readonly mean: number | null }
    readonly public: { readonly mean: number | null }
  }
  readonly network: { readonly actors: readonly { readonly kind: string }[]; readonly links: readonly unknown[] }
}

/** What the API counts under a filter, asked without the page. */
export async function askCounts(explorer: Explorer, state: ClusterFilterState): Promise<Answer> {
  const query = `query Counts($filter: ClusterFilter) {
    landscape(filter: $filter) { clusters knowledge { mean } public { mean } }
    network(filter: $filter) { actors { kind } links { actor } }
  }`
  const answer = await fetch(`${explorer.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables: clusterVariables(state) }),
  })
  return (await answer.json()).data
}
