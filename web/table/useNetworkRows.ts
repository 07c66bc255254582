import { useMemo } from 'react'
import { useData } from '../data/useData.ts'
import { type DatasetSummaryQuery, LandscapeDocument, type LandscapeQuery } from '../generated/graphql.ts'
import { TableActorsDocument, TableNamesDocument } from '../generated/late/graphql.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { placeNames } from '../ui/placeNames.ts'
import { useSettledValue } from '../ui/useSettledValue.ts'
import { useWords } from '../words/useWords.tsx'
import { actorColumns, actorRows, missingQuantities } from './actorRows.ts'
import { rowSectors } from './rowParts.ts'

/** Names of places by code, as the page writes them. */
export function usePlaceName({ places }: Pick<DatasetSummaryQuery['dataset'], 'places'>): (code: string) => string {
  const { language } = useWords()
  return useMemo(() => {
    const names = placeNames(places, language)
    return (code) => names.get(code) ?? code
  }, [places, language])
}

/** Rows and columns of actors under the filter, and how many rows there are without it. */
export function useNetworkRows(dataset: DatasetSummaryQuery['dataset'], landscape: LandscapeQuery['landscape']) {
  const words = useWords()
  const { state } = useViewState()
  const placeName = usePlaceName(dataset)
  const sectors = rowSectors(state)
  const loaded = useData(TableActorsDocument, { sectors, ...clusterVariables(state) })
  const all = useData(TableActorsDocument, { sectors }).last?.network.actors.length ?? 0
  const names = useData(TableNamesDocument, { sectors }).last?.network.actors
  const { last: everything } = useData(LandscapeDocument, {})
  const { synthetic } = dataset
  const answer = useMemo(() => ({ actors: loaded.last?.network.actors, landscape }), [loaded.last, landscape])
  // Actors and counts of two different answers do not fit together.
  const fitting = useSettledValue(answer, loaded.state === 'ready')
  const rows = useMemo(() => {
    const missing = missingQuantities(everything?.landscape ?? fitting.landscape, synthetic)
    return actorRows(fitting.actors ?? [], fitting.landscape, missing, names)
  }, [fitting, everything, synthetic, names])
  const columns = useMemo(() => actorColumns(words, placeName), [words, placeName])
  return { loaded, rows, columns, all }
}
