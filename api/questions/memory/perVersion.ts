import type { Graph } from '../../graph/graph.ts'
import { once } from '../../once.ts'

/** The work is done once for each data version, and what came of it is kept as long as the version is served. */
export function perVersion<Value>(work: (graph: Graph) => Value): (graph: Graph) => Value {
  const kept = new WeakMap<Graph, () => Value>()
  return (graph) => {
    const ofVersion = kept.get(graph) ?? once(() => work(graph))
    kept.set(graph, ofVersion)
    return ofVersion()
  }
}
