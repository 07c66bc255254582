/** Everything that is needed to ask the same about partners again, and to cite the answer. */
import { type ScoreWeights, scoreWeights } from '../../domain/partners/partnerScores.ts'
import type { Graph } from '../../graph/graph.ts'
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
  { dataset }: Graph,
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
  return {
    ...method,
    hash: () => answerHash([question, method, answer()]),
  }
}
