/** Of several that start on one database at once one imports, and the others wait until it is done. */
import { setTimeout as after } from 'node:timers/promises'
import type { Engine } from '../graph/engine.ts'
import { ImportBusy } from './importFailed.ts'
import { type Imported, importPackage } from './importPackage.ts'
import { isLive } from './lease.ts'
import { storedVersions } from './storedVersions.ts'
import type { Progress } from './storePackage.ts'

interface Waiting {
  readonly progress?: Progress | undefined
  /** Called once, when another import is at work. */
  readonly onWait?: () => void
}

/** Not all at the same moment again. */
const aWhile = () => after(500 + Math.random() * 500)

/** Until nobody is at work; a killed import counts until its lease has run out. */
async function othersDone(engine: Engine): Promise<void> {
  do await aWhile()
  while ((await storedVersions(engine)).some((stored) => !stored.complete && isLive(stored, Date.now())))
}

/** As `importPackage`, but instead of `ImportBusy` it waits; the same version, imported meanwhile, is already there. */
export async function importWhenFree(engine: Engine, folder: string, waiting: Waiting = {}): Promise<Imported> {
  const { progress, onWait } = waiting
  for (let waited = false; ; waited = true) {
    try {
      return await importPackage(engine, folder, progress)
    } catch (error) {
      if (!(error instanceof ImportBusy)) throw error
      if (!waited) onWait?.()
      await othersDone(engine)
    }
  }
}
