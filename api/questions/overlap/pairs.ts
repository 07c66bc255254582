/** Pairs of clusters: what they share at once, what null models say of them when it is asked for. */
import { type PairChance, pairChance, verdictOn } from '../../domain/chance/pairChance.ts'
import { eachPair, pairCount, pairIndex } from '../../domain/overlap/pairIndex.ts'
import { tooExpensive } from '../../errors.ts'
import type { Compared } from './compared.ts'
import type { Observed } from './observed.ts'

export interface AskedPair {
  /** Ids of the clusters. */
  readonly idA: string
  readonly idB: string
  readonly shared: number
  readonly weight: number
  readonly jaccard: number
  readonly overlapCoefficient: number
  readonly containmentA: number
  readonly containmentB: number
  /** Position among all pairs of all clusters. */
  readonly index: number
  readonly compared: Compared
  /** Whether no other pair is asked for. */
  readonly alone: boolean
}
/** What a null model says of a pair; `asked` is the pair where more can be asked of it. */
export interface AskedChance extends PairChance {
  readonly asked?: AskedPair
}

const mostPairs = 100_000

/** Where the pairs of the chosen clusters that share anyone stand in the columns, by their position among all pairs. */
function places({ overlap: { a, b }, network }: Observed, chosen: ReadonlySet<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  a.forEach((first, i) => {
    const second = b[i] ?? 0
    if (chosen.has(first) && chosen.has(second)) found.set(pairIndex(network.clusters.length, first, second), i)
  })
  return found
}

/** Every pair of the chosen positions (ascending), in their order. Errors: TOO_EXPENSIVE above 100,000. */
export function pairsOf(observed: Observed, chosen: readonly number[], compared: Compared): readonly AskedPair[] {
  const count = pairCount(chosen.length)
  if (count > mostPairs) throw tooExpensive('pairs', count, mostPairs, 'TOO_MANY_PAIRS')
  const { ids, overlap } = observed
  const placeOf = places(observed, new Set(chosen))
  const pairs: AskedPair[] = []
  eachPair(chosen.length, (i, j) => {
    const [a = 0, b = 0] = [chosen[i], chosen[j]]
    const index = pairIndex(ids.length, a, b)
    // Pairs that share no partner have no place in the columns.
    const at = placeOf.get(index) ?? -1
    pairs.push({
      idA: ids[a] ?? '',
      idB: ids[b] ?? '',
      shared: overlap.shared[at] ?? 0,
      weight: overlap.weight[at] ?? 0,
      jaccard: overlap.jaccard[at] ?? 0,
      overlapCoefficient: overlap.overlapCoefficient[at] ?? 0,
      containmentA: overlap.containmentA[at] ?? 0,
      containmentB: overlap.containmentB[at] ?? 0,
      index,
      compared,
      alone: chosen.length === 2,
    })
  })
  return pairs
}

/** What the random networks say. Errors: those of drawing them. */
export async function drawnChance(asked: AskedPair): Promise<AskedChance> {
  const { compared, index, weight } = asked
  return Object.assign(pairChance((await compared.drawn()).chance, index, weight, compared.observed.judged), { asked })
}

/** The figures of the configuration model; null when weighted. Errors: those of solving it. */
export async function analyticChance({ compared, index, shared }: AskedPair): Promise<PairChance | null> {
  const model = await compared.analytic()
  return model && pairChance(model, index, shared, compared.observed.judged)
}

/** Whether the two null models come to different verdicts; null when there is only one, or none is given. Errors: those of both. */
export async function disagreement({ compared, index }: AskedPair): Promise<boolean | null> {
  const analytic = compared.observed.judged ? await compared.analytic() : null
  return analytic && verdictOn((await compared.drawn()).chance, index) !== verdictOn(analytic, index)
}
