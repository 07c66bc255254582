/** Gives all test files of a run one explorer with the data of the project. It starts when the first of them knocks. */
import type { TestProject } from 'vitest/node'
import { hangDoor } from '../door.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The door of the shared explorer, which hands out its address. */
    explorerDoor: number
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const door = await hangDoor(async () => {
    const { startServer } = await import('./explorer.ts')
    const { address, stop } = await startServer()
    return { access: address, remove: stop }
  })
  project.provide('explorerDoor', door.port)
  return door.close
}
