/** Thousands of valid questions that nobody wrote: none fails inside, and nothing of them stays beyond what is stated. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cacheBytes } from '../../api/cacheBytes.ts'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { type Api, createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { catalogue } from './asking.ts'
import { bytesInUse } from './bytesInUse.ts'
import { randomQuestions, realIds } from './randomQuestions.ts'

const minutes = 60_000
let api: Api
let close: () => Promise<void>

async function open(options: Parameters<typeof createApi>[1]): Promise<void> {
  const engine = await openEmbedded()
  await importPackage(engine, pathOf(catalogue))
  const atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
  api = createApi(atlas, options)
  close = async () => {
    await api.close()
    atlas.close()
    await engine.close()
  }
}
async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const body = JSON.stringify({ query, variables })
  return (await api.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))).text()
}

describe('5,000 random questions about catalogue-2017', () => {
  beforeAll(async () => {
    // What costs more is refused: the answers of this many questions shall fit into the time of a test.
    await open({ costLimit: 8_000, cacheBytes: 0, logInternal: (error) => console.error(error) })
  }, 5 * minutes)
  afterAll(() => close())

  test(
    'end with an answer or a refusal that says why, and leave the memory as it was',
    async () => {
      const next = randomQuestions(2026, realIds(catalogue), 3)
      let answered = 0
      let rest = 0
      for (let asked = 0; asked < 5_000; asked++) {
        // What is read once a version has come by then.
        if (asked === 500) rest = bytesInUse()
        const { query, variables } = next()
        const answer = await ask(query, variables)
        expect(answer, query).not.toMatch(/"code":"(INTERNAL|UNAVAILABLE)"/)
        if (!answer.includes('"errors"')) answered += 1
      }
      expect(answered).toBeGreaterThan(1_500)
      expect(bytesInUse()).toBeLessThan(1.3 * rest)
    },
    10 * minutes,
  )
})

describe('different large documents', () => {
  beforeAll(() => open({}), 5 * minutes)
  afterAll(() => close())

  /** Nearly as many words as a document may have, and answers that differ from all others by their names. */
  const large = (number: number): string => {
    const names = 'name id nameEn kind sector type region municipality clusterCount lat lon '.repeat(5)
    const fragments = Array.from({ length: 28 }, (_, i) => `fragment F${i} on Actor { a${number}_${i}: name ${names} }`)
    const spread = fragments.map((_, i) => `...F${i}`).join(' ')
    return `{ actors(first: 100) { nodes { ${spread} } } } ${fragments.join(' ')}`
  }

  test(
    'and their answers are kept within what all caches together may hold',
    async () => {
      await ask(large(0))
      const rest = bytesInUse()
      const documents = 100
      let written = 0
      for (let number = 1; number <= documents; number++) {
        const answer = await ask(large(number))
        expect(answer.slice(0, 9)).toBe('{"data":{')
        written += large(number).length
      }
      // So that something had to go.
      expect(200 * written).toBeGreaterThan(5 * cacheBytes.documents)
      const all = Object.values(cacheBytes).reduce((sum, one) => sum + one, 0)
      expect(bytesInUse() - rest).toBeLessThan(all)
    },
    10 * minutes,
  )
})
