/** Which clusters pass a filter. */
import type { Directory } from './directory.ts'
import { type CountedNetwork, existingClusters } from './yearNetwork.ts'

/** All given conditions must hold; within one any of its values will do. Absent and null limit nothing. */
export interface ClusterFilter {
  readonly ids?: readonly string[] | null
  readonly regions?: readonly string[] | null
  readonly fields?: readonly string[] | null
  readonly levels?: readonly string[] | null
  readonly labels?: readonly string[] | null
  readonly models?: readonly number[] | null
  readonly innovationNetwork?: boolean | null
}

/** True when there is no condition or the value is among those asked for; an unknown value is never among them. */
export function oneOf<Value>(asked: readonly Value[] | null | undefined, value: Value | null | undefined): boolean {
  return !asked || (value !== null && value !== undefined && asked.includes(value))
}

/** Positions, in `Projection.clusters`, of the clusters that exist in the year and pass the filter, by name. */
export function filterClusters(
  network: CountedNetwork,
  directory: Directory,
  filter: ClusterFilter,
): readonly number[] {
  const { clusters } = network.projection
  return existingClusters(network).filter((position) => {
    const number = clusters[position] ?? 0
    return (
      oneOf(filter.ids, directory.ids[number]) &&
      oneOf(filter.regions, directory.region[number]) &&
      oneOf(filter.fields, directory.field[number]) &&
      oneOf(filter.levels, directory.level[number]) &&
      oneOf(filter.labels, directory.label[number]) &&
      oneOf(filter.models, directory.model[number]) &&
      (filter.innovationNetwork ?? directory.network[number]) === directory.network[number]
    )
  })
}
