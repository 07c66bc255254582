import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chance } from '../../api/domain/chance/chance.ts'
import type { NullTally } from '../../api/domain/chance/nullTally.ts'
import { verdictOn } from '../../api/domain/chance/pairChance.ts'
import { equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import type { DrawsQuestion } from '../../api/nullModel/drawsJob.ts'
import { type Caller, type NullModels, openNullModels } from '../../api/nullModel/nullModels.ts'
import { catalogueMatrix } from '../domain/catalogueNetwork.ts'
import { pathOf } from '../graph/tablesOf.ts'

const { network } = catalogueMatrix()
const asking = (draws: number): DrawsQuestion => ({ network, weights: equalWeights(network), seed: 1, draws })
const from = (request: string, asker = 'somebody'): Caller => ({ request, asker })

describe('null models', () => {
  let models: NullModels
  beforeAll(() => {
    models = openNullModels()
  })
  afterAll(() => models.close())

  async function begun(request: string): Promise<number> {
    for (;;) {
      const { done = 0 } = models.progress(request) ?? {}
      if (done > 0) return done
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  /** Asks with a signal that can be fired. */
  function ask(key: string, request: string, draws: number, asker = 'somebody') {
    const leaving = new AbortController()
    const tally = models.tally(key, asking(draws), from(request, asker), leaving.signal)
    const ended = tally.then(
      ({ draws: done }) => done,
      (error: unknown) => (error instanceof DOMException ? error.name : error),
    )
    return { leave: () => leaving.abort(), ended }
  }

  test('refuse a caller who has gone before it asked', async () => {
    const gone = models.tally('gone', asking(100_000), from('gone'), AbortSignal.abort())
    await expect(gone).rejects.toThrow('No caller waits')
    expect(models.progress('gone')).toBeUndefined()
  })
  test('refuse an asker who holds its share, with the wait; others are still drawn for', async () => {
    const held = [1, 2, 3].map((i) => ask(`held ${i}`, `held ${i}`, 100_000, 'greedy'))
    const refused = models.tally('held 4', asking(100_000), from('held 4', 'greedy'))
    await expect(refused).rejects.toMatchObject({
      extensions: { code: 'TOO_EXPENSIVE', rule: 'BUSY', limit: 15, retryAfter: expect.any(Number) },
    })
    await expect(refused).rejects.toThrow(/^Random networks for \d+ s are asked for already.*ask again in \d+ s\.$/)
    // A question that is drawn already is no other one, whoever asks it.
    const equal = ask('held 1', 'equal', 100_000, 'greedy')
    expect(await ask('small', 'other', 1_000, 'modest').ended).toBe(1_000)
    for (const { leave } of [...held, equal]) leave()
    expect(await held[0]?.ended).toBe('AbortError')
  })
  test('refuse everybody when the queue is full, and take questions again when some have gone', async () => {
    const held = Array.from({ length: 6 }, (_, i) => ask(`full ${i}`, `full ${i}`, 100_000, `asker ${i}`))
    const late = () => models.tally('late', asking(100_000), from('late', 'late'))
    await expect(late()).rejects.toMatchObject({ extensions: { rule: 'BUSY', limit: 30 } })
    for (const { leave } of held) leave()
    await Promise.all(held.map(({ ended }) => ended))
    expect(await ask('late', 'late', 1_000, 'late').ended).toBe(1_000)
  })
  test('answer a short question between the slices of long ones that came before it', async () => {
    const long = [1, 2, 3].map((i) => ask(`before ${i}`, `before ${i}`, 100_000, `asker ${i}`))
    expect(await ask('after', 'after', 2_000, 'asker 1').ended).toBe(2_000)
    for (const i of [1, 2, 3]) expect(models.progress(`before ${i}`)?.done ?? 0).toBeLessThan(100_000)
    for (const { leave } of long) leave()
    await Promise.all(long.map(({ ended }) => ended))
  })
  test('give every asker a part, however much one has asked for', async () => {
    const numbers = [1, 2, 3, 4, 5, 6]
    const greedy = numbers.map((i) => ask(`much ${i}`, `much ${i}`, 8_000, 'greedy'))
    // Longer than any of them, so that it would come last if the shortest always came first.
    expect(await ask('little', 'little', 12_000, 'modest').ended).toBe(12_000)
    const done = numbers.map((i) => models.progress(`much ${i}`)?.done ?? 0)
    expect(done.reduce((sum, one) => sum + one, 0)).toBeLessThan(48_000)
    for (const { leave } of greedy) leave()
    await Promise.all(greedy.map(({ ended }) => ended))
  })
  test('know no progress of a request that waits for nothing', () => {
    expect(models.progress('nobody')).toBeUndefined()
  })
  test('say how far they are while they are drawn, and keep what is done', async () => {
    const first = models.tally('short', asking(3_000), from('first'))
    await begun('first')
    expect(models.progress('first')?.of).toBe(3_000)
    const tally = await first
    expect(tally.draws).toBe(3_000)
    expect(models.progress('first')).toEqual({ done: 3_000, of: 3_000 })
    expect(await models.tally('short', asking(3_000), from('second'))).toBe(tally)
  })
  test('end as soon as one pair is certain to be within chance, with the verdict of all of them', async () => {
    const all = await models.tally('all', asking(4_000), from('all'))
    const verdictOf = (tally: NullTally, pair: number) => verdictOn(chance(tally, 1), pair)
    // The first pair with a part of the draws on either side, and the one that is furthest above chance.
    const usual = all.less.findIndex((less) => less > 1_000 && less < 3_000)
    const strong = all.less.indexOf(Math.max(...all.less))
    const until = (pair: number) =>
      models.tally(`until ${pair}`, { ...asking(4_000), untilWithin: pair }, from(`until ${pair}`))
    const early = await until(usual)
    expect(early.draws).toBeLessThan(4_000)
    expect([verdictOf(early, usual), verdictOf(all, usual)]).toEqual(['within', 'within'])
    expect(await until(strong)).toEqual(all)
  })
  test('begin anew when everybody had gone', async () => {
    const { leave, ended } = ask('long', 'leaver', 100_000)
    const before = await begun('leaver')
    leave()
    expect(await ended).toBe('AbortError')
    expect(models.progress('leaver')).toBeUndefined()
    const again = ask('long', 'later', 100_000)
    expect(models.progress('later')?.done).toBeLessThan(before)
    again.leave()
    await again.ended
  })
  test('go on when one of two has gone', async () => {
    const one = ask('shared', 'one', 12_000)
    const two = ask('shared', 'two', 12_000)
    await begun('one')
    one.leave()
    expect(await one.ended).toBe('AbortError')
    expect(models.progress('two')?.done).toBeGreaterThan(0)
    expect(await two.ended).toBe(12_000)
  })
})

describe('a question beyond what may wait', () => {
  test('is refused with the wait, in the answer and as Retry-After, for files too', async () => {
    const engine = await openEmbedded()
    await importPackage(engine, pathOf('data/catalogue-2017'))
    const atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
    const api = createApi(atlas)
    const leaving = new AbortController()
    const ask = (path: string, id = 'somebody'): Promise<Response> => {
      const headers = { 'x-request-id': id }
      return api.fetch(new Request(`http://localhost${path}`, { signal: leaving.signal, headers }))
    }
    const overlap = (seed: number) => {
      const query = encodeURIComponent(`{ overlap(draws: 100000, seed: ${seed}) { above } }`)
      return ask(`/graphql?query=${query}`, `question-${seed}`)
    }
    const held = [1, 2, 3].map((seed) =>
      overlap(seed).then(
        (answer) => answer.text(),
        () => 'gone',
      ),
    )
    for (const seed of [1, 2, 3]) {
      while ((await ask(`/progress/question-${seed}`)).status !== 200) await new Promise(setImmediate)
    }
    const refused = await overlap(4)
    const { extensions } = (await refused.json()).errors[0]
    expect(extensions).toMatchObject({ code: 'TOO_EXPENSIVE', rule: 'BUSY' })
    expect(refused.headers.get('retry-after')).toBe(String(extensions.retryAfter))
    const file = await ask('/export/overlap.csv?draws=100000&seed=4')
    expect([file.status, Number(file.headers.get('retry-after')) > 0]).toEqual([503, true])
    leaving.abort()
    await Promise.all(held)
    await api.close()
    atlas.close()
    await engine.close()
  })
})
