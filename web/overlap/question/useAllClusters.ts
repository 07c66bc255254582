import { useMemo } from 'react'
import { useData } from '../../data/useData.ts'
import { LandscapeDocument } from '../../generated/graphql.ts'
import type { OverlapQuery } from '../../generated/late/graphql.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** The clusters that can be chosen: all of the data set's year, by name; the shown ones until those are known. */
export function useAllClusters(shown: OverlapQuery['overlap']['clusters']): readonly Named[] {
  const landscape = useData(LandscapeDocument, {}).last?.landscape
  return useMemo(() => {
    const known = new Map<string, Named>()
    for (const { cluster } of landscape?.knowledge.values ?? []) known.set(cluster.id, cluster)
    for (const { cluster } of shown) known.set(cluster.id, cluster)
    return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'da', { numeric: true }))
  }, [landscape, shown])
}
