/** What is worked out or read once per data version and kept as long as its graph. */
import type { Graph } from '../graph/graph.ts'

/** Keeps the answer for each graph; a failure is not kept, so that the next question asks again. */
export function perVersion<Value>(load: (graph: Graph) => Promise<Value>): (graph: Graph) => Promise<Value> {
  const kept = new WeakMap<Graph, Promise<Value>>()
  return (graph) => {
    const known = kept.get(graph)
    if (known) return known
    const loading = load(graph)
    kept.set(graph, loading)
    loading.catch(() => kept.delete(graph))
    return loading
  }
}
