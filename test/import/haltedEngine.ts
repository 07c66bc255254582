import type { Engine } from '../../api/graph/engine.ts'

/** The same engine, whose import stops before it writes the first links, until `goOn` is called. */
export function haltedEngine(engine: Engine): { readonly halted: Engine; goOn(): void } {
  let goOn = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const halted: Engine = {
    ...engine,
    async write(steps) {
      if (steps.some(({ cypher }) => cypher.includes('MEMBER_OF'))) await gate
      await engine.write(steps)
    },
  }
  return { halted, goOn }
}
