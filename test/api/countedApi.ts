/** The API over the toy landscape with settings of a test's own; statements of the database are counted, and can be held. */
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { toy } from './asking.ts'

export interface CountedApi {
  readonly api: Api
  /** Statements so far. */
  readonly statements: () => number
  /** From now on statements wait; gives what is given to the first that comes, and what lets all of them go. */
  hold(): { readonly first: Promise<AbortSignal | undefined>; release(): void }
  close(): Promise<void>
}

export async function openCountedApi(options: Parameters<typeof createApi>[1] = {}): Promise<CountedApi> {
  const engine = await openEmbedded()
  await importPackage(engine, pathOf(toy))
  let statements = 0
  let wait: (signal: AbortSignal | undefined) => Promise<void> = async () => undefined
  const counting: Engine = {
    ...engine,
    async read(cypher, parameters, signal) {
      statements += 1
      await wait(signal)
      return engine.read(cypher, parameters, signal)
    },
  }
  const atlas = await openAtlas(counting, { refreshMs: 3_600_000 })
  const graph = await atlas.graph()
  await Promise.all([graph?.projection(), graph?.directory()])
  const api = createApi(atlas, { cacheBytes: 0, ...options })
  return {
    api,
    statements: () => statements,
    hold() {
      let release = (): void => undefined
      const released = new Promise<void>((resolve) => {
        release = resolve
      })
      const first = new Promise<AbortSignal | undefined>((resolve) => {
        wait = (signal) => {
          resolve(signal)
          return released
        }
      })
      return { first, release }
    },
    async close() {
      await api.close()
      atlas.close()
      await engine.close()
    },
  }
}
