/** What every resolver gets: the data version that the address names, and what was read for this question so far. */
import type { Atlas } from '../graph/atlas.ts'
import type { Graph } from '../graph/graph.ts'
import type { NullModels } from '../nullModel/nullModels.ts'
import type { Asking } from '../questions/asking.ts'
import { createLoaders } from '../questions/memory/loaders.ts'

export interface Context extends Asking {
  readonly atlas: Pick<Atlas, 'datasets' | 'graph'>
  readonly nullModels: NullModels
  /** Names the request in the log, and where its progress is asked for. */
  readonly requestId: string
  /** Who asks, as far as the server can tell; empty when it cannot. */
  readonly asker: string
  /** False as soon as the answer holds something that may change while its data version stays, so that it is not kept. */
  lasting: boolean
}

/** One a request. */
export function createContext(
  graph: Graph,
  shared: Pick<Context, 'atlas' | 'nullModels'>,
  { requestId, asker }: Pick<Context, 'requestId' | 'asker'>,
  signal?: AbortSignal,
): Context {
  return { ...shared, graph, load: createLoaders(graph, signal), requestId, asker, signal, lasting: true }
}
