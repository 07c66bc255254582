/** The view Suggested groupings: what counts, and what a grouping must meet. */
import type { View } from '../../views.ts'
import { oneOf } from '../codec.ts'

export const importances = ['nothing', 'little', 'some', 'lot'] as const
export type Importance = (typeof importances)[number]

/** Clusters of which a list can be proven complete; no number of groups or of their clusters is larger. */
const most = 60
export const groupCounts: readonly number[] = Array.from({ length: most - 1 }, (_, i) => i + 2)
/** Least and most clusters of a group that can be asked for. */
export const leastSizes = [1, 2, 3, 4, 5] as const
export const mostSizes: readonly number[] = Array.from({ length: 29 }, (_, i) => i + 2)

const scope = ['groupings'] as const satisfies readonly View[]

export const groupingsParameters = {
  countPartners: { name: 'count-partners', scope, ...oneOf(importances, 'lot') },
  countField: { name: 'count-field', scope, ...oneOf(importances, 'nothing') },
  countRegion: { name: 'count-region', scope, ...oneOf(importances, 'nothing') },
  countBalance: { name: 'count-balance', scope, ...oneOf(importances, 'nothing') },
  /** Absent: the data say. */
  groupCount: { name: 'group-count', scope, ...oneOf(groupCounts) },
  /** Two unless asked otherwise: nobody is alone. */
  leastSize: { name: 'least-size', scope, ...oneOf(leastSizes, 2) },
  mostSize: { name: 'most-size', scope, ...oneOf(mostSizes) },
} as const
