import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfPieces, jsonPieces } from '../../api/http/pieces.ts'
import { openWork } from '../../api/http/work.ts'

test('work that has ended writes no further', async () => {
  const work = openWork(60_000)
  let taken = 0
  function* endless() {
    for (;;) {
      taken += 1
      if (taken === 3) work.end(new Error('nobody waits'))
      yield 'x'.repeat(200_000)
    }
  }
  await expect(bytesOfPieces(endless(), work)).rejects.toThrow('nobody waits')
  expect(taken).toBe(3)
})

test('of many long bodies one writes in a turn of the event loop, and each gets its turn', async () => {
  let turn = 0
  let counting = true
  const count = (): void => {
    turn += 1
    if (counting) setImmediate(count)
  }
  setImmediate(count)
  const wrote: { readonly turn: number; readonly body: number }[] = []
  function* body(number: number) {
    for (let piece = 0; piece < 5; piece += 1) {
      if (turn > 0) wrote.push({ turn, body: number })
      yield 'x'.repeat(200_000)
    }
  }
  const bodies = Array.from({ length: 8 }, (_, number) => number)
  await Promise.all(bodies.map((number) => bytesOfPieces(body(number), openWork(60_000))))
  counting = false
  const turns = wrote.map((each) => each.turn)
  expect(new Set(turns).size).toBe(turns.length)
  expect(wrote.length).toBe(32)
  expect(wrote.slice(0, 8).map((each) => each.body)).toEqual(bodies)
})

test('the pieces of any data are what JSON.stringify gives, and small data are one piece', async () => {
  const long = fc.array(fc.record({ a: fc.string(), b: fc.array(fc.integer(), { maxLength: 5 }) }), { maxLength: 9 })
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), long, fc.integer({ min: 1, max: 300 }), async (value, items, times) => {
      const repeated = Array.from({ length: times }, () => items).flat()
      for (const data of [value, items, { value, items: repeated, nested: [repeated, { deep: repeated }, value] }]) {
        const written = await bytesOfPieces(jsonPieces(data), openWork(60_000))
        expect(written.toString()).toBe(JSON.stringify(data))
      }
    }),
    { numRuns: 100, seed: 2017 },
  )
  expect([...jsonPieces({ a: [1, 2], b: undefined })]).toEqual(['{"a":[1,2]}'])
})

test('no piece holds more than a thousand values, however deep they lie', () => {
  const row = { id: 'a', list: [1, 2, 3] }
  const data = { clusters: Array.from({ length: 40 }, () => ({ partners: Array.from({ length: 100 }, () => row) })) }
  const pieces = [...jsonPieces({ data })]
  expect(pieces.join('')).toBe(JSON.stringify({ data }))
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(1_000 * JSON.stringify(row).length)
  expect(pieces.length).toBeGreaterThan(20)
})
