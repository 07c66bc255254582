/** What `overlap`, `pair` and their export are asked, checked before anything is worked out. */
import type { Conditions } from '../domain/overlap/bipartite.ts'
import { drawsBounds, seedBounds, type UsualBounds, usualSectors } from '../domain/overlap/bounds.ts'
import { badUserInput, notFound } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { checkClusters, refuseEmptyLists } from '../questions/checks.ts'

type Optional<Value> = Value | null | undefined

export interface OverlapArguments {
  readonly clusters?: Optional<readonly string[]>
  readonly sectors?: Optional<readonly string[]>
  readonly roles?: Optional<readonly string[]>
  readonly types?: Optional<readonly string[]>
  readonly confidence?: Optional<readonly string[]>
  readonly year?: Optional<number>
  readonly weighted?: Optional<boolean>
  readonly draws?: Optional<number>
  readonly seed?: Optional<number>
}
export interface OverlapQuestion extends Conditions {
  readonly weighted: boolean
  readonly draws: number
  readonly seed: number
}

/** Distinct values in a fixed order, so that equal questions are equal. */
function unique(values: Optional<readonly string[]>): readonly string[] | null {
  return values ? [...new Set(values)].sort() : null
}

const written = (bound: number): string => bound.toLocaleString('en')

/** The number, or the usual one when none is given. Errors: BAD_USER_INPUT naming the field and its bounds. */
function within(field: string, asked: Optional<number>, { least, most, usual }: UsualBounds): number {
  const value = asked ?? usual
  if (value >= least && value <= most) return value
  throw badUserInput(field, `must be from ${written(least)} to ${written(most)}`, 'RANGE')
}

/** Errors: BAD_USER_INPUT naming the field and the rule. */
export function overlapQuestion(asked: OverlapArguments): OverlapQuestion {
  const { sectors, roles, types, confidence, clusters } = asked
  refuseEmptyLists({ clusters, sectors, roles, types, confidence })
  if (sectors?.includes('cluster'))
    throw badUserInput('sectors', 'must not have CLUSTER: clusters are compared by their other partners', 'CONFLICT')
  const draws = within('draws', asked.draws, drawsBounds)
  const seed = within('seed', asked.seed, seedBounds)
  return {
    sectors: unique(sectors) ?? usualSectors,
    roles: unique(roles),
    types: unique(types),
    confidence: unique(confidence),
    weighted: asked.weighted ?? false,
    draws,
    seed,
  }
}

/** Errors: NOT_FOUND naming unknown ids, BAD_USER_INPUT for fewer than two or the same one twice. */
export async function checkChosen(graph: Graph, clusters: readonly string[]): Promise<void> {
  await checkClusters(graph, clusters)
  const twice = clusters.filter((id, i) => clusters.indexOf(id) !== i)
  if (twice.length > 0)
    throw badUserInput('clusters', `must name each cluster once, not ${twice.join(', ')} twice`, 'TWICE')
  if (clusters.length < 2) throw badUserInput('clusters', 'must name at least two clusters: a pair has two', 'TOO_FEW')
}

/** Positions among the clusters of the year. Errors: NOT_FOUND naming those that did not exist in the year. */
export function positionsOf(clusters: readonly string[], ids: readonly string[], year: number): readonly number[] {
  const missing = clusters.filter((id) => !ids.includes(id))
  if (missing.length > 0) throw notFound(`cluster in ${year}`, missing)
  return clusters.map((id) => ids.indexOf(id)).sort((a, b) => a - b)
}
