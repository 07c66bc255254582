import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { openNeo4j } from '../../api/graph/neo4j.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { describeOnNeo4j } from '../neo4j/describeOnNeo4j.ts'
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts'
import { openSharedNeo4j, patience, sharedNeo4j } from '../neo4j/sharedNeo4j.ts'
import { toy } from './asking.ts'

async function ask(api: Api, query: string) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify({ query }) }
  return (await api.fetch(new Request('http://localhost/graphql', init))).json()
}
const statusOf = async (api: Api, path: string) => (await api.fetch(new Request(`http://localhost${path}`))).status
const codesIn = ({ errors = [] }) => errors.map(({ extensions: { code } }: { extensions: { code: string } }) => code)

describeOnNeo4j(
  'Neo4j goes away while the API serves',
  () => {
    let server: Neo4jServer
    let engine: Engine
    let atlas: Atlas
    let api: Api
    const searched = (text: string) => `{ actors(filter: { text: "${text}" }, first: 3) { nodes { id name } } }`

    beforeAll(async () => {
      server = await startNeo4j()
      engine = openNeo4j(server)
      await importPackage(engine, pathOf(toy))
      atlas = await openAtlas(engine)
      api = createApi(atlas, { logInternal: (error) => expect.fail(String(error)) })
    }, patience)
    afterAll(async () => {
      atlas?.close()
      await engine?.close()
      await server?.remove()
    })

    test(
      'questions that need it are UNAVAILABLE, kept answers go on, and all recovers by itself',
      async () => {
        const known = await ask(api, searched('a'))
        expect(codesIn(known)).toEqual([])
        expect(await statusOf(api, '/ready')).toBe(200)

        await server.kill()
        const asked = performance.now()
        expect(codesIn(await ask(api, searched('e')))).toEqual(['UNAVAILABLE'])
        // The one time that is promised: who waits is told soon.
        expect(performance.now() - asked).toBeLessThan(3_000)
        expect([await statusOf(api, '/ready'), await statusOf(api, '/health')]).toEqual([503, 200])
        expect(await ask(api, searched('a'))).toEqual(known)

        await server.start()
        while ((await statusOf(api, '/ready')) !== 200) await wait(100)
        expect(codesIn(await ask(api, searched('e')))).toEqual([])
      },
      patience,
    )
  },
  { own: true },
)

describeOnNeo4j('Neo4j takes longer than the deadline', () => {
  test(
    'the question is TIMEOUT, says how long it had, and the next one is answered',
    async () => {
      const patient = await openSharedNeo4j()
      const strict = openNeo4j({ ...(await sharedNeo4j()), queryTimeoutMs: 1 })
      let engine: Engine = patient
      const atlas = await openAtlas({ ...patient, read: (...given) => engine.read(...given) }, { refreshMs: 3_600_000 })
      const api = createApi(atlas)
      engine = strict
      const { errors } = await ask(api, '{ landscape { clusterCount } }')
      expect(errors).toMatchObject([
        { message: 'The database did not finish within 1 ms.', extensions: { code: 'TIMEOUT' } },
      ])
      engine = patient
      expect(codesIn(await ask(api, '{ landscape { clusterCount } }'))).toEqual([])
      atlas.close()
      await Promise.all([patient.close(), strict.close()])
    },
    patience,
  )
})
