import { useMemo } from 'react'
import { useData } from '../data/useData.ts'
import { ClusterFacetsDocument, type DatasetSummaryQuery } from '../generated/graphql.ts'
import { clusterFilter } from '../state/clusterFilter.ts'
import type { ClusterFilterState } from '../state/parameters/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { placeNames } from '../ui/placeNames.ts'
import { useWords } from '../words/useWords.tsx'
import { type ClusterPart, clusterParts } from './clusterParts.ts'

/** Clusters that exist in the year of the data set, under these conditions. */
function useFacets(state: ClusterFilterState) {
  const filter = { kinds: ['CLUSTER' as const], around: {}, ...clusterFilter(state) }
  return useData(ClusterFacetsDocument, { filter }).last?.actors.facets
}

/** The conditions on clusters with what is in force; without options until the clusters are known. */
export function useClusterParts({
  places,
  models,
}: Pick<DatasetSummaryQuery['dataset'], 'places' | 'models'>): readonly ClusterPart[] {
  const words = useWords()
  const { state } = useViewState()
  const every = useFacets({})
  const left = useFacets(state)
  return useMemo(() => {
    const names = placeNames(places, words.language)
    const modelNames = new Map(
      models.map(({ number, name, nameEn }) => [String(number), words.language === 'da' ? name : nameEn]),
    )
    const placeName = (code: string) => names.get(code) ?? code
    return clusterParts(words, state, { every, left }, placeName, (number) => modelNames.get(number))
  }, [words, state, every, left, places, models])
}
