import { afterAll, beforeAll, inject } from 'vitest'
import { knock } from '../door.ts'
import { describeInBrowser } from './describeInBrowser.ts'
import { type Explorer, openExplorer } from './explorer.ts'

/** A group of tests in a real browser on the explorer with the data of the project, which all files of a run share. */
export function describeExplorer(title: string, tests: (explorer: Explorer) => void): void {
  describeInBrowser(title, () => {
    let opened: Explorer | undefined
    const running = (): Explorer => {
      if (!opened) throw new Error('The explorer runs only while its tests do.')
      return opened
    }
    beforeAll(async () => {
      opened = await openExplorer(await knock(inject('explorerDoor')))
    }, 240_000)
    afterAll(() => opened?.close())
    tests({
      get address() {
        return running().address
      },
      open: (...asked) => running().open(...asked),
      close: () => running().close(),
    })
  })
}
