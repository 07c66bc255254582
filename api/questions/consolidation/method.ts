/** Everything that is needed to ask the same consolidation again, and to cite the answer. */
import { qThreshold } from '../../domain/chance/pairChance.ts'
import type { Consolidation } from '../../domain/consolidation/consolidation.ts'
import type { SectorCoverage } from '../../domain/coverage.ts'
import type { Graph } from '../../graph/graph.ts'
import { software } from '../../software.ts'
import { answerHash } from '../answerHash.ts'
import type { Comparison } from '../overlap/conditions.ts'
import type { Observed } from '../overlap/observed.ts'
import type { ScenarioArguments } from './scenario.ts'

const nullModel = 'Bipartite configuration model within each sector (Saracco et al. 2015, 2017)'

/** Conditions that are null limit nothing. */
export interface AskedConsolidationMethod {
  readonly dataset: string
  readonly version: string
  readonly synthetic: boolean
  readonly software: string
  readonly year: number
  readonly groups: readonly (readonly string[])[]
  readonly ended: readonly string[]
  readonly sectors: readonly string[]
  readonly coverages: readonly SectorCoverage[]
  /** Whether pairs are called above chance. */
  readonly judged: boolean
  readonly roles: readonly string[] | null
  readonly types: readonly string[] | null
  readonly confidence: readonly string[] | null
  readonly nullModel: string
  readonly threshold: number
  /** SHA-256 of all of this and of the figures, 64 hexadecimal digits. */
  readonly hash: () => string
}

export function consolidationMethod(
  { dataset }: Graph,
  { year, coverages, judged }: Observed,
  { groups, ended }: ScenarioArguments,
  { sectors, roles, types, confidence }: Comparison,
  found: Consolidation,
): AskedConsolidationMethod {
  const method = {
    dataset: dataset.id,
    version: dataset.version,
    synthetic: dataset.synthetic,
    software,
    year,
    groups,
    ended: ended ?? [],
    sectors,
    coverages,
    judged,
    roles: roles ?? null,
    types: types ?? null,
    confidence: confidence ?? null,
    nullModel,
    threshold: qThreshold,
  }
  const { organisations: _, ...figures } = found
  return { ...method, hash: () => answerHash(['consolidation', method, figures]) }
}
