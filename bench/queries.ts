/** The four questions that are timed; `test/api/asPlain.test.ts` and the documentation ask the same. */
export interface TimedQuery {
  readonly name: 'landscape' | 'cluster' | 'search' | 'network'
  readonly query: string
  readonly variables: Readonly<Record<string, string>>
}

export const timedQueries: readonly TimedQuery[] = [
  {
    name: 'landscape',
    variables: {},
    query: `query Landscape { dataset { id title version synthetic licence } landscape { clusterCount innovationNetworkCount
      knowledge { mean median min max quartiles published { value unit year definition source { title url } } values { cluster { id name } count } }
      public { mean } firms { mean participating } } }`,
  },
  {
    name: 'cluster',
    variables: { id: 'dk-cluster-002' },
    query: `query Cluster($id: ID!) { actor(id: $id) { id name kind sector ... on Cluster { field level model label innovationNetwork
      counts { knowledge public firms dedicated }
      partners(sector: KNOWLEDGE, first: 50) { totalCount pageInfo { hasNextPage endCursor }
        edges { cursor role since method confidence source { id title } node { id name kind type } } } } } }`,
  },
  {
    name: 'search',
    variables: {},
    query: 'query Search { search(text: "arhus", first: 5) { totalCount nodes { id name kind } } }',
  },
  {
    name: 'network',
    variables: {},
    query: `query Network { network(sectors: [KNOWLEDGE, PUBLIC]) { actors { id name kind region clusterCount }
      links { actorId clusterId role confidence } firmCounts { clusterId count } } }`,
  },
]
