import { useMemo } from 'react'
import { type Loaded, useData } from '../../data/useData.ts'
import { LinkIdsDocument, NetworkDocument, PassingDocument } from '../../generated/graphql.ts'
import { clusterVariables } from '../../state/clusterFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { useSettledValue } from '../../ui/useSettledValue.ts'
import { type Network, readNetwork } from './network.ts'

/** The whole network, whatever is filtered: it is asked for once, and a filter asks for ids. */
export function useNetwork(): Loaded<Network> {
  const loaded = useData(NetworkDocument, {})
  const last = loaded.last && readNetwork(loaded.last.network)
  if (loaded.state !== 'ready') return { ...loaded, last }
  const data = readNetwork(loaded.data.network)
  return { state: 'ready', data, last: data }
}

export interface Passing {
  /** What meets the conditions on clusters: these, and the partners of any of them; undefined: all. */
  readonly ids: ReadonlySet<string> | undefined
}
const everything: Passing = { ids: undefined }

/** What of the network passes the filter of the address; `last` is what passed the one before. */
export function usePassing(): Loaded<Passing> {
  const { filter } = clusterVariables(useViewState().state)
  const loaded = useData(PassingDocument, { filter: filter ?? null }, { pause: !filter })
  const answer = loaded.state === 'ready' ? loaded.data : undefined
  const answered = useMemo(() => answer && { ids: new Set(answer.network.actors.map(({ id }) => id)) }, [answer])
  const now = filter ? answered : everything
  const last = useSettledValue<Passing | undefined>(now, now !== undefined)
  if (now) return { state: 'ready', data: now, last: now }
  return loaded.state === 'failed' ? { ...loaded, last } : { state: 'loading', last }
}

/** How the data call the links of the network, by what the map calls them; empty until it is known, and unless it is wanted. */
export function useStoredLinkIds(wanted: boolean): ReadonlyMap<string, string> {
  const network = useNetwork().last
  const columns = useData(LinkIdsDocument, {}, { pause: !wanted }).last?.network.linkColumns
  return useMemo(
    () => new Map(columns && network?.links.map(({ id }, i) => [id, columns.ids[i] ?? ''])),
    [network, columns],
  )
}
