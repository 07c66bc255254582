/** Everything that is needed to ask the same again, and to cite the answer. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { smallestQ } from '../../domain/chance/chance.ts'
import { burnIn, thinning } from '../../domain/chance/curveball.ts'
import { qThreshold } from '../../domain/chance/pairChance.ts'
import type { SectorCoverage } from '../../domain/coverage.ts'
import { pairCount } from '../../domain/overlap/pairIndex.ts'
import type { Graph, MergedClusters } from '../../graph/graph.ts'
import { software } from '../../software.ts'
import type { Compared } from './compared.ts'
import type { Comparison } from './conditions.ts'
import type { Observed } from './observed.ts'

const nullModel =
  'Fixed degrees within each sector: Curveball, global trades (Strona et al. 2014; Carstens et al. 2018)'

/** What was asked, in words and numbers; conditions that are null limit nothing. */
export interface AskedMethod {
  readonly dataset: string
  readonly version: string
  readonly synthetic: boolean
  readonly software: string
  readonly year: number
  /** Ids of the clusters whose pairs are answered. */
  readonly clusters: readonly string[] | null
  /** Groups of clusters that are one, and clusters that have ended. */
  readonly merge: MergedClusters['merge'] | null
  readonly ended: readonly string[] | null
  readonly sectors: readonly string[]
  readonly coverages: readonly SectorCoverage[]
  /** Whether verdicts are given. */
  readonly judged: boolean
  readonly roles: readonly string[] | null
  readonly types: readonly string[] | null
  readonly confidence: readonly string[] | null
  readonly weighted: boolean
  /** Null where no partner is told to be a hub. */
  readonly hubPercentile: number | null
  readonly nullModel: string
  readonly draws: number
  readonly seed: number
  readonly burnIn: number
  readonly thinning: number
  readonly tests: number
  readonly threshold: number
  readonly smallestQ: number
  /**
   * SHA-256 over all of this, the ids of all clusters and the counts of all their pairs, 64 hexadecimal digits: equal answers
   * have equal hashes, on every machine. Errors: those of drawing.
   */
  readonly hash: () => Promise<string>
}

interface Asked extends Comparison {
  readonly clusters: readonly string[] | null
  readonly hubPercentile: number | null
}

async function hashOf(
  method: Omit<AskedMethod, 'hash' | 'merge' | 'ended'>,
  ids: readonly string[],
  { drawn }: Compared,
): Promise<string> {
  const { observed, deviation, squares, less, more } = (await drawn()).tally
  const counts = [observed, deviation, squares, less, more].map((column) => [...column])
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify({ method, ids, counts }))))
}

export function methodOf(
  { dataset, merged }: Graph,
  { year, ids, coverages, judged }: Observed,
  asked: Asked,
  compared: Compared,
): AskedMethod {
  const tests = pairCount(ids.length)
  const method = {
    dataset: dataset.id,
    version: dataset.version,
    synthetic: dataset.synthetic,
    software,
    year,
    clusters: asked.clusters,
    sectors: asked.sectors,
    coverages,
    judged,
    roles: asked.roles ?? null,
    types: asked.types ?? null,
    confidence: asked.confidence ?? null,
    weighted: asked.weighted,
    hubPercentile: asked.hubPercentile,
    nullModel,
    draws: asked.draws,
    seed: asked.seed,
    burnIn,
    thinning,
    tests,
    threshold: qThreshold,
    smallestQ: smallestQ(tests, asked.draws),
  }
  // Where nothing is merged the hash is that of the question without it.
  const scenario = merged && { merge: merged.merge, ended: merged.ended }
  return {
    ...method,
    ...(scenario ?? { merge: null, ended: null }),
    hash: () => hashOf({ ...method, ...scenario }, ids, compared),
  }
}
