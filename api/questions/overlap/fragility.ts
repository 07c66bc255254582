/** How many links would have to be wrong, or missing, for the verdict on a pair to be another one? */
import type { Chance } from '../../domain/chance/chance.ts'
import {
  type Change,
  doubtsLinks,
  guessedChanges,
  linksToDoubt,
  linksToMiss,
  mostChanges,
  smallestTurning,
  weaknessOf,
} from '../../domain/chance/fragility.ts'
import { verdictOn } from '../../domain/chance/pairChance.ts'
import { within } from '../checks.ts'
import type { Compared } from './compared.ts'
import { partnersAt } from './observed.ts'
import type { AskedPair } from './pairs.ts'

export interface AskedFragility {
  /** Null when the verdict stands with as many links as are tried. */
  readonly linkCount: number | null
  /** Whether links would have to be missing; otherwise wrong. */
  readonly missing: boolean
  /** Ids of the partners whose links these are, in the order in which they were taken; empty when `links` is null. */
  readonly partners: readonly string[]
}

/** The smallest z of a pair above chance; 3 where there is none. */
function lastPassing({ z, qMore }: Chance): number {
  const passing = [...z].filter(
    (value, index) => !Number.isNaN(value) && verdictOn({ qMore, qFewer: qMore }, index) === 'above',
  )
  return passing.length > 0 ? Math.min(...passing) : 3
}

const pairOf = ({ ids }: Compared['observed'], { idA: a, idB: b }: AskedPair): readonly [number, number] => {
  const [first = 0, second = 0] = [ids.indexOf(a), ids.indexOf(b)].sort((x, y) => x - y)
  return [first, second]
}

/** The links in the order in which they are taken. */
async function candidates(compared: Compared, pair: AskedPair, missing: boolean): Promise<readonly Change[]> {
  const { observed, graph } = compared
  const { network, linked } = observed
  const ends = pairOf(observed, pair)
  if (missing) return linksToMiss(network, ends, ({ cluster, partner }) => linked()(cluster, partner))
  const projection = await graph.projection()
  return linksToDoubt(network, ends, ({ cluster, partner }) =>
    weaknessOf(projection, network.clusters[cluster] ?? 0, network.actors[partner] ?? 0),
  )
}

/** Errors: those of drawing, once for each number of links that is tried. */
async function fragility(pair: AskedPair, most: number): Promise<AskedFragility> {
  const { compared, index, weight } = pair
  const { chance } = await compared.drawn()
  const verdict = verdictOn(chance, index)
  const missing = !doubtsLinks(verdict)
  const links = await candidates(compared, pair, missing)
  const partners = Math.min(
    ...pairOf(compared.observed, pair).map((position) => partnersAt(compared.observed, position)),
  )
  const judged = { observed: weight, expected: chance.expected[index] ?? 0, z: chance.z[index] ?? Number.NaN, partners }
  const guess = guessedChanges({ ...judged, passing: lastPassing(chance) })
  // A pair that passes turns by falling below the last that does, another one by rising to it.
  const away = (model: Chance) => (missing ? -1 : 1) * ((model.z[index] ?? Number.NaN) - lastPassing(model))
  const search = { guess, most: Math.min(links.length, most), away: away(chance) }
  const count = await smallestTurning(search, async (changes) => {
    const recounted = await compared.recounted(links.slice(0, changes), index)
    return { turned: verdictOn(recounted, index) !== verdict, away: away(recounted) }
  })
  const taken = links.slice(0, count ?? 0)
  return { linkCount: count, missing, partners: taken.map(({ partner }) => compared.observed.partnerId(partner)) }
}

/**
 * Of a pair among many only where it is above or below chance, because each takes some seconds of drawing; of the others
 * null, and of all where too little is observed for a verdict. At most `most` links are tried. Errors: BAD_USER_INPUT for a
 * `most` that is not from 1 to 30, and those of drawing.
 */
export async function fragilityOf(pair: AskedPair, most?: number | null): Promise<AskedFragility | null> {
  const bound = within('most', most, { least: 1, most: mostChanges, usual: mostChanges })
  if (!pair.compared.observed.judged) return null
  const { chance } = await pair.compared.drawn()
  if (!pair.alone && verdictOn(chance, pair.index) === 'within') return null
  return pair.compared.inTurn(() => fragility(pair, bound))
}
