import { useClient } from 'urql'
import { TableLinkSourcesDocument, type TableLinkSourcesQuery } from '../generated/late/graphql.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import type { FileColumns } from './fileOf.ts'
import type { LinkRow } from './linkRows.ts'
import { rowSectors } from './rowParts.ts'

type SourceOfLink = TableLinkSourcesQuery['network']['links'][number]

/** Columns that say where in its source each of these links stands, until when it held and when that was read. */
export function linkSourceColumns(links: readonly SourceOfLink[]): FileColumns<LinkRow> {
  const byId = new Map(links.map((link) => [link.id, link]))
  return (['until', 'locator', 'retrieved'] as const).map((key) => [key, ({ id }) => byId.get(id)?.[key] ?? undefined])
}

/** Asks for them when a file is made. Throws when they do not come. */
export function useLinkSources(): () => Promise<FileColumns<LinkRow>> {
  const client = useClient()
  const { state } = useViewState()
  return async () => {
    const asked = { sectors: rowSectors(state), ...clusterVariables(state) }
    const { data, error } = await client.query(TableLinkSourcesDocument, asked).toPromise()
    if (error || !data) throw error ?? new Error('The API gives no links.')
    return linkSourceColumns(data.network.links)
  }
}
