import { useEffect, useState } from 'react'
import type { LayoutId } from '../../state/parameters/network.ts'
import { layoutProblem, type MapGraph } from '../graph/mapGraph.ts'
import type { Point } from './distances.ts'
import type { LayoutAnswer, LayoutQuestion } from './layout.worker.ts'

/** Which layout is wanted. The same object means the same places. */
export interface LayoutPlan {
  readonly id: LayoutId
  /** Id of the cluster in the middle; only of the ego network. */
  readonly middle?: string | undefined
}

/** All that a drawing is made of, as plain data. */
export interface PlacedGraph {
  /** What is drawn. */
  readonly graph: MapGraph
  /** What the layout placed, drawn or not. */
  readonly whole: MapGraph
  readonly plan: LayoutPlan
  /** A centre for each actor, in pixels of a canvas of `width` by `height`. */
  readonly positions: ReadonlyMap<string, Point>
  /** Ids of the actors that stand on a pin; absent: none. */
  readonly pinned?: ReadonlySet<string>
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
 * Places a graph in a worker, once for each graph and plan and again for the whole window and back: any other change of the
 * canvas does not move actors, it is fitted. Undefined until the first answer; after that the last picture stays until the
 * next is ready. Throws when the worker fails.
 */
export function useLayout(
  graph: MapGraph,
  plan: LayoutPlan,
  size: Size | undefined,
  full: boolean,
): PlacedGraph | undefined {
  const [placed, setPlaced] = useState<PlacedGraph>()
  const [failure, setFailure] = useState<Error>()
  const width = size && Math.round(size.width)
  const height = size && Math.round(size.height)
  const waits = placed?.whole !== graph || placed.plan !== plan || placed.full !== full
  useEffect(() => {
    if (!waits || !width || !height) return
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      const positions = new Map(graph.actors.flatMap((actor, i) => (data[i] ? [[actor.id, data[i]] as const] : [])))
      setPlaced({ graph, whole: graph, plan, positions, width, height, full })
      worker.terminate()
    }
    worker.onerror = (event) => setFailure(new Error(event.message))
    const question: LayoutQuestion = { layout: plan.id, problem: layoutProblem(graph, width, height, plan.middle) }
    worker.postMessage(question)
    return () => worker.terminate()
  }, [graph, plan, waits, width, height, full])
  if (failure) throw failure
  return placed
}
