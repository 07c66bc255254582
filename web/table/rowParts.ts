/** The conditions of the table beyond those on clusters, as the page offers and words them: pure. */
import { type DrawnKind, drawnKinds, type NetworkState } from '../state/parameters/network.ts'
import { type OverlapState, partnerSectors, partnerTypes } from '../state/parameters/overlap.ts'
import type { FilterPart } from '../ui/filterSentence.ts'
import type { Words } from '../words/words.ts'

/** Every partner but firms, which have a table of their own: as on the map, so that counts are equal. */
const usualRows: readonly (typeof partnerSectors)[number][] = ['KNOWLEDGE', 'PUBLIC', 'OTHER']

/** Sectors whose partners are rows. */
export function rowSectors({ sectors = usualRows }: Pick<OverlapState, 'sectors'>) {
  const asked = sectors.filter((sector) => sector !== 'FIRM')
  return asked.length > 0 ? asked : (['CLUSTER'] as const)
}

export function sectorPart({ say }: Pick<Words, 'say'>, { sectors = usualRows }: OverlapState): FilterPart {
  return {
    name: say('overlap.filter.sectors'),
    options: partnerSectors.map((id) => ({ id, name: say(`overlap.sector.${id}`) })),
    chosen: sectors.length === partnerSectors.length ? [] : sectors,
    least: 1,
  }
}

/** All sectors, or none, is every sector; the usual ones are written as nothing. */
export function sectorsWith(
  chosen: readonly string[],
): Pick<OverlapState, 'sectors'> | { readonly sectors: undefined } {
  const sectors = partnerSectors.filter((sector) => chosen.length === 0 || chosen.includes(sector))
  return { sectors: sectors.join() === usualRows.join() ? undefined : sectors }
}

const tableKinds = drawnKinds.filter((kind) => kind !== 'FIRM')

/** Kinds whose rows pass; undefined when no kind of the table is left out. */
export function rowKinds({ kinds }: Pick<NetworkState, 'kinds'>): readonly DrawnKind[] | undefined {
  return tableKinds.every((kind) => !kinds || kinds.includes(kind)) ? undefined : kinds
}

/** Conditions on rows beyond their sectors and those on clusters. */
export interface RowConditions {
  readonly kinds?: readonly DrawnKind[]
  readonly types?: NonNullable<OverlapState['types']>
  readonly text?: string
}

/** As the API takes them; those that limit nothing are not there. */
export function rowConditions(state: NetworkState & OverlapState, text: string | undefined): RowConditions {
  const kinds = rowKinds(state)
  const { types } = state
  return { ...(kinds && { kinds }), ...(types && { types }), ...(text && { text }) }
}

/** Values with the number of rows that have them under the other conditions. */
type Counts = readonly { readonly value: string; readonly count: number }[]

/** Types of partner that occur among the rows or are in force. */
export function typePart(
  { say }: Pick<Words, 'say'>,
  { types: chosen = [] }: OverlapState,
  facets: Counts,
): FilterPart {
  const counts = new Map(facets.map(({ value, count }) => [value, count]))
  const offered = partnerTypes.filter((type) => counts.has(type) || chosen.includes(type))
  return {
    name: say('table.type'),
    options: offered.map((id) => ({ id, name: say(`type.${id}`), count: counts.get(id) ?? 0 })),
    chosen,
    least: 1,
  }
}

/** No type is no condition. */
export function typesWith(chosen: readonly string[]): Pick<OverlapState, 'types'> | { readonly types: undefined } {
  const types = partnerTypes.filter((type) => chosen.includes(type))
  return { types: types.length > 0 ? types : undefined }
}

/** Kinds that occur among the rows or are in force. */
export function kindPart({ say }: Pick<Words, 'say'>, state: Pick<NetworkState, 'kinds'>, facets: Counts): FilterPart {
  const counts = new Map(facets.map(({ value, count }) => [value, count]))
  const chosen = (rowKinds(state) ?? []).filter((kind) => kind !== 'FIRM')
  const offered = tableKinds.filter((kind) => counts.has(kind) || chosen.includes(kind))
  return {
    name: say('table.kind'),
    options: offered.map((id) => ({ id, name: say(`kind.${id}`), count: counts.get(id) ?? 0 })),
    chosen,
    least: 1,
  }
}

/** All kinds, or none, is no condition; whether the map shows firms stays as it was. */
export function kindsWith({ options }: FilterPart, chosen: readonly string[], { kinds }: Pick<NetworkState, 'kinds'>) {
  const everything = chosen.length === 0 || chosen.length === options.length
  const firms = !kinds || kinds.includes('FIRM')
  const kept = drawnKinds.filter((kind) => (kind === 'FIRM' ? firms : everything || chosen.includes(kind)))
  return { kinds: kept.length === drawnKinds.length ? undefined : kept }
}
