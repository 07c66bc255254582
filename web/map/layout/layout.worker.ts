import type { Point } from './distances.ts'
import type { LayoutProblem } from './layoutProblem.ts'
import { type Layout, layouts } from './layouts.ts'

export interface LayoutQuestion {
  readonly layout: Layout['id']
  readonly problem: LayoutProblem
}
export type LayoutAnswer = readonly Point[]

/** Answers one question per message, so that the page stays quick while a layout is computed. */
addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const layout = layouts.find(({ id }) => id === data.layout)
  if (!layout) throw new Error(`There is no layout "${data.layout}".`)
  postMessage(layout.place(data.problem) satisfies LayoutAnswer)
})
