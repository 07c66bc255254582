/** The lists that the overlap can be filtered by, as the page says them. */
import {
  confidences,
  defaultSectors,
  type OverlapState,
  partnerSectors,
  partnerTypes,
  roles,
} from '../state/overlapState.ts'
import type { Words } from '../words/words.ts'

export interface Part {
  readonly key: 'sectors' | 'roles' | 'types' | 'confidence' | 'clusters'
  readonly options: readonly { readonly id: string; readonly name: string }[]
  /** What is in force; empty when everything passes. */
  readonly chosen: readonly string[]
  /** How many must be chosen at least. */
  readonly least: number
}

/** A name inside a sentence: small first letter, unless it is an abbreviation as in "GTS institute". */
const inSentence = (name: string) =>
  /^.\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1)

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
      options: partnerSectors.map((id) => ({ id, name: say(`overlap.sector.${id}`) })),
      chosen: sectors.length === partnerSectors.length ? [] : sectors,
      least: 1,
    },
    {
      key: 'roles',
      options: roles.map((id) => ({ id, name: say(`role.${id}`) })),
      chosen: state.roles ?? [],
      least: 1,
    },
    {
      key: 'types',
      options: partnerTypes.map((id) => ({ id, name: say(`type.${id}`) })),
      chosen: state.types ?? [],
      least: 1,
    },
    {
      key: 'confidence',
      options: confidences.map((id) => ({ id, name: say(`confidence.${id}`) })),
      chosen: state.confidence ?? [],
      least: 1,
    },
    { key: 'clusters', options: clusters, chosen: state.clusters ?? [], least: 2 },
  ]
}

const spelledOut = 3

/** "Sector: knowledge institutions or public actors", or "Type: 5 of 26" when there are too many to name. */
export function sayPart({ say, either }: Words, { key, options, chosen }: Part): string {
  const names = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  const values =
    chosen.length > spelledOut || names.length < chosen.length
      ? say('overlap.filter.some', { chosen: chosen.length, all: options.length })
      : either(key === 'clusters' ? names : names.map(inSentence))
  return say('overlap.filter.says', { name: say(`overlap.filter.${key}`), values })
}

/** The state after other values were chosen of a part: all of them is no condition, for sectors it is said as such. */
export function stateWith({ key, options }: Part, chosen: readonly string[]) {
  const all = chosen.length === 0 || chosen.length === options.length
  const known = options.map(({ id }) => id).filter((id) => chosen.includes(id))
  if (key === 'sectors') {
    const sectors = partnerSectors.filter((sector) => all || known.includes(sector))
    return { sectors: sectors.join() === defaultSectors.join() ? undefined : sectors }
  }
  return { [key]: all ? undefined : known.sort() }
}
