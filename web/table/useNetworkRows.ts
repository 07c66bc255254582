import { useMemo } from 'react'
import { type Loaded, useData } from '../data/useData.ts'
import { type DatasetSummaryQuery, LandscapeDocument, type LandscapeQuery } from '../generated/graphql.ts'
import { TableActorsDocument, TableLinksDocument, TableNamesDocument } from '../generated/late/graphql.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { placeNames } from '../ui/placeNames.ts'
import { useSettledValue } from '../ui/useSettledValue.ts'
import { useWords } from '../words/useWords.tsx'
import { actorColumns, actorRows, missingQuantities } from './actorRows.ts'
import { linkColumns, linkRows } from './linkRows.ts'
import { rowSectors } from './rowParts.ts'

/** Names of places by code, as the page writes them. */
export function usePlaceName({ places }: Pick<DatasetSummaryQuery['dataset'], 'places'>): (code: string) => string {
  const { language } = useWords()
  return useMemo(() => {
    const names = placeNames(places, language)
    return (code) => names.get(code) ?? code
  }, [places, language])
}

/** Rows and columns of actors and links under the filter, and how many rows there are without it. */
export function useNetworkRows(dataset: DatasetSummaryQuery['dataset'], landscape: LandscapeQuery['landscape']) {
  const words = useWords()
  const { state } = useViewState()
  const placeName = usePlaceName(dataset)
  const links = state.rows === 'links'
  const sectors = rowSectors(state)
  const asked = { sectors, ...clusterVariables(state) }
  const loadedActors = useData(TableActorsDocument, asked)
  const loadedLinks = useData(TableLinksDocument, asked, { pause: !links })
  const whole = useData(TableActorsDocument, { sectors }).last?.network.actors
  const names = useData(TableNamesDocument, { sectors }).last?.network.actors
  const { last: everything } = useData(LandscapeDocument, {})
  const { synthetic } = dataset
  const loaded: Loaded<unknown> = links && loadedActors.state === 'ready' ? loadedLinks : loadedActors
  const answer = useMemo(
    () => ({ actors: loadedActors.last?.network.actors, links: loadedLinks.last?.network.links, landscape }),
    [loadedActors.last, loadedLinks.last, landscape],
  )
  // Ends and links of two different answers do not fit together.
  const fitting = useSettledValue(answer, loaded.state === 'ready')
  const rows = useMemo(() => {
    const missing = missingQuantities(everything?.landscape ?? fitting.landscape, synthetic)
    const actors = actorRows(fitting.actors ?? [], fitting.landscape, missing, names)
    return { actors, links: linkRows(fitting.links ?? [], actors) }
  }, [fitting, everything, synthetic, names])
  const columns = useMemo(
    () => ({ actors: actorColumns(words, placeName), links: linkColumns(words) }),
    [words, placeName],
  )
  const partners = whole?.filter(({ kind }) => kind !== 'CLUSTER') ?? []
  const all = { actors: whole?.length ?? 0, links: partners.reduce((sum, { clusters }) => sum + clusters, 0) }
  return { loaded, rows, columns, all }
}
