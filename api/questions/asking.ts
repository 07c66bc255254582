/** What every question is asked of: one data version, and what was read of it for this request so far. */
import type { Graph } from '../graph/graph.ts'
import type { Loaders } from './memory/loaders.ts'

export interface Asking {
  readonly graph: Graph
  readonly load: Loaders
  /** Fires when no caller waits for the answer any more. */
  readonly signal: AbortSignal | undefined
}
