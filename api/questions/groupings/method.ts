/** Everything that is needed to ask the same groupings again, and to cite the answer. */
import type { SectorCoverage } from '../../domain/coverage.ts'
import { type Criteria, partsOfPartner, points } from '../../domain/groupings/score.ts'
import type { Suggested } from '../../domain/groupings/search.ts'
import type { Graph } from '../../graph/graph.ts'
import { software } from '../../software.ts'
import { answerHash } from '../answerHash.ts'
import type { Comparison } from '../overlap/conditions.ts'
import type { Observed } from '../overlap/observed.ts'
import type { AskedCondition } from './answers.ts'

const nullModel = 'Bipartite configuration model within each sector (Saracco et al. 2015, 2017)'
const search =
  'Clique partitioning (Grötschel & Wakabayashi 1989): threshold accepting (Dueck & Scheuer 1990), bound by column generation (Gilmore & Gomory 1961), complete list by enumeration of groups (Baldacci et al. 2008)'

export interface AskedGroupingMethod {
  readonly dataset: string
  readonly version: string
  readonly synthetic: boolean
  readonly software: string
  readonly year: number
  readonly conditions: readonly AskedCondition[]
  /** Shared partners that each criterion counts as. */
  readonly points: {
    readonly partners: number
    readonly sameField: number
    readonly sameRegion: number
    readonly balance: number
  }
  readonly sectors: readonly string[]
  readonly coverages: readonly SectorCoverage[]
  /** Whether enough is observed for verdicts. */
  readonly judged: boolean
  readonly roles: readonly string[] | null
  readonly types: readonly string[] | null
  readonly confidence: readonly string[] | null
  readonly nullModel: string
  readonly search: string
  readonly seed: number
  /** SHA-256 of all of this and of the groupings found at once, 64 hexadecimal digits. */
  readonly hash: string
}

interface Asked {
  readonly conditions: readonly AskedCondition[]
  readonly criteria: Criteria
  readonly comparison: Comparison
}

export function groupingMethod(
  { dataset }: Graph,
  { year, coverages, judged }: Observed,
  { conditions, criteria, comparison }: Asked,
  { found, bound }: Suggested,
): AskedGroupingMethod {
  const inPartners = (parts: number): number => parts / partsOfPartner
  const method = {
    dataset: dataset.id,
    version: dataset.version,
    synthetic: dataset.synthetic,
    software,
    year,
    conditions,
    points: {
      partners: inPartners(points.partners[criteria.partners]),
      sameField: inPartners(points.field[criteria.field]),
      sameRegion: inPartners(points.region[criteria.region]),
      balance: inPartners(points.balance[criteria.balance]),
    },
    sectors: comparison.sectors,
    coverages,
    judged,
    roles: comparison.roles ?? null,
    types: comparison.types ?? null,
    confidence: comparison.confidence ?? null,
    nullModel,
    search,
    seed: comparison.seed,
  }
  return { ...method, hash: answerHash(['groupings', method, found, bound?.value ?? null]) }
}
