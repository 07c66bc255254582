import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { openPage } from '../../api/http/builtPage.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { startServer } from '../../api/http/server.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { toy } from './asking.ts'

let engine: Engine
let atlas: Atlas
let api: Api
beforeAll(async () => {
  engine = await openEmbedded()
  await importPackage(engine, pathOf(toy))
  atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
  api = createApi(atlas)
})
afterAll(async () => {
  await api.close()
  atlas.close()
  await engine.close()
})

test('a server that was told to stop is not ready, but answers on, and ends each connection with its answer', async () => {
  const options = { api, page: openPage('no/such/folder'), headers: {}, log: pino({ level: 'silent' }) }
  const { port, close } = await startServer(options, 0, '127.0.0.1')
  const ask = async (path: string) => {
    const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`)
    return [status, headers.get('connection')]
  }
  expect(await ask('/ready')).toEqual([200, 'keep-alive'])
  const closed = close(1_000, 1_000)
  expect([await ask('/ready'), await ask('/health')]).toEqual([
    [503, 'close'],
    [200, 'close'],
  ])
  await closed
  await expect(ask('/health')).rejects.toThrow()
})
