/** What every resolver gets: the data version that the address names, and what was read for this question so far. */

import type { Atlas } from '../graph/atlas.ts'
import type { Graph } from '../graph/graph.ts'
import type { GroupingSearches } from '../groupingSearch/groupingSearches.ts'
import type { NullModels } from '../nullModel/nullModels.ts'
import type { Asking } from '../questions/asking.ts'
import { createLoaders } from '../questions/memory/loaders.ts'
import type { CountedCost } from '../questions/questionCost.ts'

export interface Context extends Asking {
  readonly atlas: Pick<Atlas, 'datasets' | 'graph'>
  readonly nullModels: NullModels
  readonly groupingSearches: GroupingSearches
  /** Names the request in the log, and where its progress is asked for. */
  readonly requestId: string
  /** Who asks, as far as the server can tell; empty when it cannot. */
  readonly asker: string
  /** False as soon as the answer holds something that may change while its data version stays, so that it is not kept. */
  lasting: boolean
  /** What was counted before anything was executed. */
  questionCost: CountedCost
}

const uncounted = { cost: 0, limit: 0, perMinute: null, left: null }

/** One a request. */
export function createContext(
  graph: Graph,
  shared: Pick<Context, 'atlas' | 'nullModels' | 'groupingSearches'>,
  { requestId, asker }: Pick<Context, 'requestId' | 'asker'>,
  signal?: AbortSignal,
): Context {
  const load = createLoaders(graph, signal)
  return { ...shared, graph, load, requestId, asker, signal, lasting: true, questionCost: uncounted }
}
