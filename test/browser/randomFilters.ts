import fc from 'fast-check'
import { clusterConditions } from '../../web/state/clusterFilter.ts'
import { type ClusterFilterState, fields, labels, levels, models } from '../../web/state/parameters/clusterFilter.ts'
import { type DrawnKind, drawnKinds, type LayoutId, layoutIds } from '../../web/state/parameters/network.ts'

export interface RandomFilter {
  readonly clusters: ClusterFilterState
  readonly kinds: readonly DrawnKind[] | undefined
  readonly layout: LayoutId
}

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 })
const conditions = fc.record({
  regions: some(['1081', '1082', '1083', '1084', '1085']),
  fields: some(fields),
  levels: some(levels),
  labels: some(labels),
  models: some(models),
  network: fc.boolean(),
})
// More conditions at once leave mostly nothing, which is one case and not fifty.
const few = fc.subarray([...clusterConditions], { maxLength: 2 })
const clusters = fc
  .tuple(conditions, few)
  .map(([all, keys]): ClusterFilterState => Object.fromEntries(keys.map((key) => [key, all[key]])))
const kinds = fc.option(some(drawnKinds), { nil: undefined }).map((each) => {
  return each?.length === drawnKinds.length ? undefined : each
})

/** So many filters, the same at every run: conditions on clusters, kinds in most of them, and a layout, which changes seldom. */
export function randomFilters(count: number): readonly RandomFilter[] {
  const filter = fc.record({ clusters, kinds, layout: fc.constantFrom(...layoutIds) })
  const filters = fc.sample(filter, { numRuns: count, seed: 2017 })
  return layoutIds.flatMap((id) => filters.filter(({ layout }) => layout === id))
}
