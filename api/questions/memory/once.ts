/** What is worked out when it is first asked for, and kept: for one question, or as long as a data version is served. */
import type { Graph } from '../../graph/graph.ts'

/** Keeps what came of the work; what throws or is rejected is not kept, so that it is tried again. */
export function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined
  return () => {
    if (!done) {
      const mine = { value: work() }
      done = mine
      if (mine.value instanceof Promise) {
        mine.value.catch(() => {
          if (done === mine) done = undefined
        })
      }
    }
    return done.value
  }
}

/** The same for each data version. */
export function perVersion<Value>(work: (graph: Graph) => Value): (graph: Graph) => Value {
  const kept = new WeakMap<Graph, () => Value>()
  return (graph) => {
    const ofVersion = kept.get(graph) ?? once(() => work(graph))
    kept.set(graph, ofVersion)
    return ofVersion()
  }
}
