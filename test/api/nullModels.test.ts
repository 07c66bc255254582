import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import type { DrawsQuestion } from '../../api/nullModel/drawsJob.ts'
import { type NullModels, openNullModels } from '../../api/nullModel/nullModels.ts'
import { catalogueMatrix } from '../domain/catalogueNetwork.ts'

const { network } = catalogueMatrix()
const asking = (draws: number): DrawsQuestion => ({ network, weights: equalWeights(network), seed: 1, draws })

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
  function ask(key: string, request: string, draws: number) {
    const leaving = new AbortController()
    const tally = models.tally(key, asking(draws), request, leaving.signal)
    const ended = tally.then(
      ({ draws: done }) => done,
      (error: unknown) => (error instanceof DOMException ? error.name : error),
    )
    return { leave: () => leaving.abort(), ended }
  }

  test('refuse a caller who has gone before it asked', async () => {
    const gone = models.tally('gone', asking(100_000), 'gone', AbortSignal.abort())
    await expect(gone).rejects.toThrow('No caller waits')
    expect(models.progress('gone')).toBeUndefined()
  })
  test('know no progress of a request that waits for nothing', () => {
    expect(models.progress('nobody')).toBeUndefined()
  })
  test('say how far they are while they are drawn, and keep what is done', async () => {
    const first = models.tally('short', asking(3_000), 'first')
    await begun('first')
    expect(models.progress('first')?.of).toBe(3_000)
    const tally = await first
    expect(tally.draws).toBe(3_000)
    expect(models.progress('first')).toEqual({ done: 3_000, of: 3_000 })
    expect(await models.tally('short', asking(3_000), 'second')).toBe(tally)
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
