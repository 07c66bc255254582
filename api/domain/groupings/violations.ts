/** Which conditions a grouping breaks: counted cluster by cluster, apart from every search, so that each answer is checked. */
import type { Condition, Groupable } from './conditions.ts'
import type { Grouping } from './problem.ts'

/** Place of each cluster's group; −1 where it has none. */
function placesOf(grouping: Grouping, clusters: number): readonly number[] {
  return Array.from({ length: clusters }, (_, cluster) => grouping.findIndex((group) => group.includes(cluster)))
}

function valuesApart(column: readonly (string | null)[], places: readonly number[]): boolean {
  return column.some(
    (value, a) => value !== null && column.some((other, b) => other === value && places[a] !== places[b]),
  )
}

function breaks(
  condition: Condition,
  grouping: Grouping,
  places: readonly number[],
  { field, region }: Pick<Groupable, 'field' | 'region'>,
): boolean {
  switch (condition.kind) {
    case 'least_groups':
      return grouping.length < condition.count
    case 'most_groups':
      return grouping.length > condition.count
    case 'least_size':
      return grouping.some(({ length }) => length < condition.count)
    case 'most_size':
      return grouping.some(({ length }) => length > condition.count)
    case 'together':
      return new Set(condition.clusters.map((cluster) => places[cluster])).size > 1
    case 'apart':
      return new Set(condition.clusters.map((cluster) => places[cluster])).size < condition.clusters.length
    case 'one_per_field':
      return valuesApart(field, places)
    case 'one_per_region':
      return valuesApart(region, places)
  }
}

/** Whether each of the clusters is in one group, once. */
function isGrouping(grouping: Grouping, clusters: number): boolean {
  const all = grouping.flat()
  return all.length === clusters && new Set(all).size === clusters && all.every((one) => one >= 0 && one < clusters)
}

/** The conditions that do not hold. Errors: when it is no grouping of the clusters, which only a fault of the search can make. */
export function violations(
  groupable: Pick<Groupable, 'field' | 'region'>,
  conditions: readonly Condition[],
  grouping: Grouping,
): readonly Condition[] {
  const clusters = groupable.field.length
  if (!isGrouping(grouping, clusters)) throw new Error('A grouping has each cluster in one group, once.')
  const places = placesOf(grouping, clusters)
  return conditions.filter((condition) => breaks(condition, grouping, places, groupable))
}
