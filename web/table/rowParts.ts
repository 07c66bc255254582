/** The conditions of the table beyond those on clusters, as the page offers and words them: pure. */
import { type DrawnKind, drawnKinds, type NetworkState } from '../state/parameters/network.ts'
import { defaultSectors, type OverlapState, partnerSectors } from '../state/parameters/overlap.ts'
import type { FilterPart } from '../ui/filterSentence.ts'
import type { Words } from '../words/words.ts'

/** Sectors whose partners are rows. Firms have a table of their own. */
export function rowSectors({ sectors = defaultSectors }: Pick<OverlapState, 'sectors'>) {
  const asked = sectors.filter((sector) => sector !== 'FIRM')
  return asked.length > 0 ? asked : (['CLUSTER'] as const)
}

export function sectorPart({ say }: Pick<Words, 'say'>, { sectors = defaultSectors }: OverlapState): FilterPart {
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
  return { sectors: sectors.join() === defaultSectors.join() ? undefined : sectors }
}

const tableKinds = drawnKinds.filter((kind) => kind !== 'FIRM')

/** Kinds whose rows pass; undefined when no kind of the table is left out. */
export function rowKinds({ kinds }: Pick<NetworkState, 'kinds'>): readonly DrawnKind[] | undefined {
  return tableKinds.every((kind) => !kinds || kinds.includes(kind)) ? undefined : kinds
}

/** Kinds that occur among the rows or are in force; `counts` are those of the rows under the other conditions. */
export function kindPart(
  { say }: Pick<Words, 'say'>,
  state: Pick<NetworkState, 'kinds'>,
  counts: ReadonlyMap<string, number>,
): FilterPart {
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
