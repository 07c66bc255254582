import { afterAll, beforeAll } from 'vitest'
import { describeInBrowser } from './describeInBrowser.ts'
import { type Explorer, startExplorer } from './explorer.ts'

/** A group of tests in a real browser that share one explorer with the data of the project, started before the first of them. */
export function describeExplorer(title: string, tests: (explorer: Explorer) => void): void {
  describeInBrowser(title, () => {
    let started: Explorer | undefined
    const running = (): Explorer => {
      if (!started) throw new Error('The explorer runs only while its tests do.')
      return started
    }
    beforeAll(async () => {
      started = await startExplorer()
    }, 240_000)
    afterAll(() => started?.close())
    tests({
      get address() {
        return running().address
      },
      open: (...asked) => running().open(...asked),
      close: () => running().close(),
    })
  })
}
