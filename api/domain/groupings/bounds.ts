/** What may be asked of groupings. */
import type { UsualBounds } from '../overlap/bounds.ts'

/** How far below the best a grouping may be to be listed, as a share of the best. */
export const withinBounds: UsualBounds = { least: 0, most: 0.05, usual: 0.01 }
/** Clusters that can be grouped, and of which all groupings can be listed with proof. */
export const mostClusters = { grouped: 200, listed: 60 } as const
/** Lists of clusters that must be together, or apart. */
export const mostRules = 100
