/** What clusters would be organised in, if some became one and others ended: pure. */

/** Clusters by position, as in `Bipartite.clusters`; none stands twice. What is not named goes on alone. */
export interface Scenario {
  /** The clusters of each group, at least two; a group keeps every partner of its clusters. */
  readonly groups: readonly (readonly number[])[]
  readonly ended: readonly number[]
}

export interface Organisations {
  /** The clusters of each, ascending: the groups in their order, then every cluster that goes on alone, by position. */
  readonly clusters: readonly (readonly number[])[]
  /** How many of them are groups; these come first. */
  readonly groupCount: number
  /** Position of its organisation, by cluster; −1 of one that ended. */
  readonly of: Int32Array
}

/** Without groups and ended clusters each cluster is an organisation by itself: doing nothing. */
export function organisationsOf(clusterCount: number, { groups, ended }: Scenario): Organisations {
  const named = new Set([...groups.flat(), ...ended])
  const alone = Array.from({ length: clusterCount }, (_, cluster) => cluster).filter((cluster) => !named.has(cluster))
  const ascending = groups.map((group) => [...group].sort((a, b) => a - b))
  const clusters = [...ascending, ...alone.map((cluster) => [cluster])]
  const of = new Int32Array(clusterCount).fill(-1)
  clusters.forEach((some, organisation) => {
    for (const cluster of some) of[cluster] = organisation
  })
  return { clusters, groupCount: groups.length, of }
}

/** Every cluster by itself. */
export function asTheyAre(clusterCount: number): Organisations {
  return organisationsOf(clusterCount, { groups: [], ended: [] })
}
