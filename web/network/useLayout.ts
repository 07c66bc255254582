import { useEffect, useState } from 'react'
import type { Point } from './layout/distances.ts'
import type { LayoutAnswer, LayoutQuestion } from './layout/layout.worker.ts'
import { layoutProblem, type MapGraph } from './mapGraph.ts'

export interface PlacedGraph {
  readonly graph: MapGraph
  /** A centre for each actor, in pixels of a canvas of `width` by `height`. */
  readonly positions: ReadonlyMap<string, Point>
  readonly width: number
  readonly height: number
  /** Whether it was placed for the whole window. */
  readonly full: boolean
}
interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Places a graph in a worker, once for each graph and again for the whole window and back: any other change of the canvas
 * does not move actors, it is fitted. Undefined until the first answer; after that the last picture stays until the next is
 * ready. Throws when the worker fails.
 */
export function useLayout(graph: MapGraph | undefined, size: Size | undefined, full: boolean): PlacedGraph | undefined {
  const [placed, setPlaced] = useState<PlacedGraph>()
  const [failure, setFailure] = useState<Error>()
  const width = size && Math.round(size.width)
  const height = size && Math.round(size.height)
  const waits = graph !== undefined && (placed?.graph !== graph || placed.full !== full)
  useEffect(() => {
    if (!graph || !waits || !width || !height) return
    const worker = new Worker(new URL('./layout/layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      const positions = new Map(graph.actors.flatMap((actor, i) => (data[i] ? [[actor.id, data[i]] as const] : [])))
      setPlaced({ graph, positions, width, height, full })
      worker.terminate()
    }
    worker.onerror = (event) => setFailure(new Error(event.message))
    const question: LayoutQuestion = { layout: 'overlap', problem: layoutProblem(graph, width, height) }
    worker.postMessage(question)
    return () => worker.terminate()
  }, [graph, waits, width, height, full])
  if (failure) throw failure
  return placed
}
