/**
 * How much a finding hangs on single links: the smallest number of wrong or missing links that turns the verdict on a pair.
 * Links are taken in one order, those that are most likely wrong (or missing) first; every step is judged anew, with the
 * random networks of the changed network and the q of all its pairs.
 */
import { methods } from '../closedLists.ts'
import type { Bipartite } from '../overlap/bipartite.ts'
import type { Projection } from '../projection.ts'
import type { Verdict } from './pairChance.ts'

/** Positions of a cluster and a partner. */
export interface Change {
  readonly cluster: number
  readonly partner: number
}
/** More are not tried. */
export const mostChanges = 30

function partnersOf({ start, partner }: Bipartite, cluster: number): Int32Array {
  return partner.subarray(start[cluster], start[cluster + 1])
}

/** By falling figure; equal ones in the order of the partners. */
function strongestFirst(figured: readonly (Change & { readonly figure: number })[]): readonly Change[] {
  return [...figured]
    .sort((x, y) => y.figure - x.figure || x.partner - y.partner)
    .map(({ cluster, partner }) => ({ cluster, partner }))
}

/**
 * How weak the evidence of a link is, from 0: by its confidence, among equals those that an organisation tells of itself, and
 * those that were inferred, come before the others. Actor numbers.
 */
export function weaknessOf(projection: Projection, cluster: number, partner: number): number {
  const position = projection.clusters.indexOf(cluster)
  const [from, to] = [projection.start[position] ?? 0, projection.start[position + 1] ?? 0]
  const link = from + projection.partner.subarray(from, to).indexOf(partner)
  const own = ['self_reported', 'inferred'].includes(methods[projection.method[link] ?? 0] ?? '')
  return 2 * (projection.confidence[link] ?? 0) + Number(own)
}

/** One link of each shared partner, that with the weaker evidence; partners with the weakest evidence first. */
export function linksToDoubt(
  network: Bipartite,
  [a, b]: readonly [number, number],
  weakness: (link: Change) => number,
): readonly Change[] {
  const ofB = new Set(partnersOf(network, b))
  const shared = [...partnersOf(network, a)].filter((partner) => ofB.has(partner))
  return strongestFirst(
    shared.map((partner) => {
      const [atA, atB] = [weakness({ cluster: a, partner }), weakness({ cluster: b, partner })]
      return atA >= atB ? { cluster: a, partner, figure: atA } : { cluster: b, partner, figure: atB }
    }),
  )
}

/** The links that would make a partner of one of the two a partner of both; the likeliest first. */
export function linksToMiss(
  network: Bipartite,
  [a, b]: readonly [number, number],
  probability: (link: Change) => number,
): readonly Change[] {
  const [ofA, ofB] = [new Set(partnersOf(network, a)), new Set(partnersOf(network, b))]
  const lacking = (own: ReadonlySet<number>, other: ReadonlySet<number>, cluster: number) =>
    [...own].flatMap((partner) =>
      other.has(partner) ? [] : [{ cluster, partner, figure: probability({ cluster, partner }) }],
    )
  return strongestFirst([...lacking(ofA, ofB, b), ...lacking(ofB, ofA, a)])
}

/** The network with these links turned around: those that are there are taken away, those that are not are put in. */
export function changed(network: Bipartite, changes: readonly Change[]): Bipartite {
  const degree = network.degree.slice()
  const rows = Array.from(network.clusters.keys(), (cluster) => new Set(partnersOf(network, cluster)))
  for (const { cluster, partner } of changes) {
    const isThere = rows[cluster]?.delete(partner)
    if (!isThere) rows[cluster]?.add(partner)
    degree[partner] = (degree[partner] ?? 0) + (isThere ? -1 : 1)
  }
  const start = new Int32Array(rows.length + 1)
  rows.forEach((row, cluster) => {
    start[cluster + 1] = (start[cluster] ?? 0) + row.size
  })
  const partner = Int32Array.from(rows.flatMap((row) => [...row].sort((x, y) => x - y)))
  return { ...network, start, partner, degree }
}

/** What a pair is guessed by. */
interface Judged {
  readonly observed: number
  readonly expected: number
  readonly z: number
  /** z of the pairs that just pass. */
  readonly passing: number
  /** Partners of the smaller of the two. */
  readonly partners: number
}

/**
 * A first guess of the number of changes: so many that what is shared comes as near to what is expected as in the pairs that
 * just pass. With each link what is expected follows by its part of the smaller cluster's partners. 1 where z is unknown.
 */
export function guessedChanges({ observed, expected, z, passing, partners }: Judged): number {
  const spread = Math.abs((observed - expected) / z)
  const follows = Math.min(0.9, expected / Math.max(1, partners))
  const guess = Math.ceil((Math.abs(z - passing) * spread) / (1 - follows))
  return Number.isNaN(guess) ? 1 : Math.max(1, guess)
}

/** What a recount says. */
export interface Recount {
  /** Whether the verdict is another one. */
  readonly turned: boolean
  /** How far z is from turning the verdict, in standard deviations: below 0 once it is beyond, NaN where z is unknown. */
  readonly away: number
}

/**
 * The smallest number of changes, 1 to `most`, after which the verdict is another one: it turns with so many and does not
 * with one less. The first is guessed; each recount tells how far z comes with a change, and so which number to try next.
 * Null when the verdict does not turn with `most` either. `away` is that of no change.
 */
export async function smallestTurning(
  { guess, most, away }: { readonly guess: number; readonly most: number; readonly away: number },
  recount: (changes: number) => Promise<Recount>,
): Promise<number | null> {
  let [stands, turns] = [0, most + 1]
  let next = guess
  while (turns - stands > 1) {
    const count = Math.max(stands + 1, Math.min(turns - 1, next))
    const found = await recount(count)
    if (found.turned) turns = count
    else stands = count
    const crossing = Math.ceil((away * count) / (away - found.away))
    next = Number.isFinite(crossing) ? crossing : Math.ceil((stands + turns) / 2)
  }
  return turns > most ? null : turns
}

/** What has to be wrong for the finding to fall: too many links for a pair above chance, too few for the others. */
export function doubtsLinks(verdict: Verdict): boolean {
  return verdict === 'above'
}
