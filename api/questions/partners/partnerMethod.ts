/** Everything that is needed to ask the same about partners again, and to cite the answer. */
import { type ScoreWeights, scoreWeights } from '../../domain/partners/partnerScores.ts'
import type { Graph, MergedClusters } from '../../graph/graph.ts'
import { software } from '../../software.ts'
import { answerHash } from '../answerHash.ts'
import { partnerSectors } from './partnerBase.ts'

const nullModel = 'Bipartite configuration model without regard to sectors (Saracco et al. 2015, 2017)'

/** Conditions that are null limit nothing. */
export interface PartnerConditions {
  readonly cluster: string
  readonly to?: string
  readonly types?: readonly string[] | null | undefined
  readonly regions?: readonly string[] | null | undefined
  readonly withinKm?: number | null | undefined
}
export interface AskedPartnerMethod {
  readonly dataset: string
  readonly version: string
  readonly synthetic: boolean
  readonly software: string
  readonly cluster: string
  /** Groups of clusters that are one, and clusters that have ended. */
  readonly merge: MergedClusters['merge'] | null
  readonly ended: readonly string[] | null
  readonly to: string | null
  readonly types: readonly string[] | null
  readonly regions: readonly string[] | null
  readonly withinKm: number | null
  readonly sectors: readonly string[]
  readonly nullModel: string
  readonly weights: ScoreWeights
  /** SHA-256 of all of this and of the answer, 64 hexadecimal digits: equal answers have equal hashes, on every machine. */
  readonly hash: () => string
}

/** Distinct values in a fixed order, so that equal questions are equal. */
const unique = (values: readonly string[] | null | undefined): readonly string[] | null =>
  values ? [...new Set(values)].sort() : null

/** `question` is the name of the root field; `answer` gives plain data. */
export function partnerMethod(
  { dataset, merged }: Graph,
  question: string,
  { cluster, to, types, regions, withinKm }: PartnerConditions,
  answer: () => unknown,
): AskedPartnerMethod {
  const method = {
    dataset: dataset.id,
    version: dataset.version,
    synthetic: dataset.synthetic,
    software,
    cluster,
    to: to ?? null,
    types: unique(types),
    regions: unique(regions),
    withinKm: withinKm ?? null,
    sectors: partnerSectors,
    nullModel,
    weights: scoreWeights,
  }
  // Where nothing is merged the hash is that of the question without it.
  const scenario = merged && { merge: merged.merge, ended: merged.ended }
  return {
    ...method,
    ...(scenario ?? { merge: null, ended: null }),
    hash: () => answerHash([question, { ...method, ...scenario }, answer()]),
  }
}
