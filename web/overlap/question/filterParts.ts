/** The lists that the overlap can be filtered by, as the page words them. */
import {
  confidences,
  defaultSectors,
  type OverlapState,
  partnerSectors,
  partnerTypes,
  roles,
} from '../../state/parameters/overlap.ts'
import type { FilterPart } from '../../ui/filterSentence.ts'
import type { Words } from '../../words/words.ts'

export interface Part extends FilterPart {
  readonly key: 'sectors' | 'roles' | 'types' | 'confidence' | 'clusters'
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Sector, role, type, confidence and clusters with what is chosen of each. */
export function filterParts({ say }: Words, state: OverlapState, clusters: readonly Named[]): readonly Part[] {
  const sectors = state.sectors ?? defaultSectors
  return [
    {
      key: 'sectors',
      name: say('overlap.filter.sectors'),
      options: partnerSectors.map((id) => ({ id, name: say(`overlap.sector.${id}`) })),
      chosen: sectors.length === partnerSectors.length ? [] : sectors,
      least: 1,
      usual: state.sectors === undefined,
    },
    {
      key: 'roles',
      name: say('overlap.filter.roles'),
      options: roles.map((id) => ({ id, name: say(`role.${id}`) })),
      chosen: state.roles ?? [],
      least: 1,
    },
    {
      key: 'types',
      name: say('overlap.filter.types'),
      options: partnerTypes.map((id) => ({ id, name: say(`type.${id}`) })),
      chosen: state.types ?? [],
      least: 1,
    },
    {
      key: 'confidence',
      name: say('overlap.filter.confidence'),
      options: confidences.map((id) => ({ id, name: say(`confidence.${id}`) })),
      chosen: state.confidence ?? [],
      least: 1,
    },
    {
      key: 'clusters',
      name: say('overlap.filter.clusters'),
      options: clusters,
      chosen: state.clusters ?? [],
      least: 2,
      proper: true,
    },
  ]
}

/** The state after other values were chosen of a part: none or all is no condition; without a choice sectors are the usual ones. */
export function stateWith({ key, options }: Part, chosen: readonly string[]) {
  const all = chosen.length === 0 || chosen.length === options.length
  const known = options.map(({ id }) => id).filter((id) => chosen.includes(id))
  if (key === 'sectors') {
    const sectors = partnerSectors.filter((sector) => known.includes(sector))
    const isUsual = sectors.length === 0 || sectors.join() === defaultSectors.join()
    return { sectors: isUsual ? undefined : sectors }
  }
  return { [key]: all ? undefined : known.sort() }
}
