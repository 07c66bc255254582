import { useMemo } from 'react'
import { useData } from '../data/useData.ts'
import { type DatasetSummaryQuery, FilterableClustersDocument } from '../generated/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { placeNames } from '../ui/placeNames.ts'
import { useWords } from '../words/useWords.tsx'
import { type ClusterPart, clusterParts } from './clusterParts.ts'

const unknown: readonly never[] = []

/** The conditions on clusters with what is in force; without options until the clusters are known. */
export function useClusterParts({
  places,
  models,
}: Pick<DatasetSummaryQuery['dataset'], 'places' | 'models'>): readonly ClusterPart[] {
  const words = useWords()
  const { state } = useViewState()
  const clusters = useData(FilterableClustersDocument, {}).last?.network.actors ?? unknown
  return useMemo(() => {
    const names = placeNames(places, words.language)
    const modelNames = new Map(
      models.map(({ number, name, nameEn }) => [String(number), words.language === 'da' ? name : nameEn]),
    )
    const placeName = (code: string) => names.get(code) ?? code
    return clusterParts(words, state, clusters, placeName, (number) => modelNames.get(number))
  }, [words, state, clusters, places, models])
}
