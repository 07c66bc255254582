import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstFocus } from '../../web/landscape/firstFocus.ts'
import { nearestDot, spreadDots, stackDots } from '../../web/landscape/stripGeometry.ts'

const value = (id: string, count: number) => ({ id, name: id.toUpperCase(), count })

describe('dots of a strip plot', () => {
  test('are none when there is no value', () => {
    expect(stackDots([], (count) => count, 10)).toEqual([])
    expect(nearestDot([], 0, 0, 10)).toBeUndefined()
  })

  test('stand over their value, one on the other where they would touch', () => {
    // 10 px a dot and 4 px a partner: 5 and 5 are the same place, 6 is 4 px further and touches both, 8 is 12 px from 5.
    const dots = stackDots([value('d', 8), value('a', 5), value('b', 5), value('c', 6)], (count) => count * 4, 10)
    expect(dots.map(({ id, x, row }) => [id, x, row])).toEqual([
      ['a', 20, 0],
      ['b', 20, 1],
      ['c', 24, 2],
      ['d', 32, 0],
    ])
  })

  test('are found by the nearest one, in both directions', () => {
    const dots = stackDots([value('a', 5), value('b', 5), value('c', 9)], (count) => count * 4, 10)
    expect(nearestDot(dots, 21, 0.9, 10)?.id).toBe('b')
    expect(nearestDot(dots, 30, 0, 10)?.id).toBe('c')
  })

  test('never cover each other and never leave their value, on random counts', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 60 })
    fc.assert(
      fc.property(counts, (counts) => {
        const dots = stackDots(
          counts.map((count, position) => value(String(position), count)),
          (count) => count * 3,
          9,
        )
        expect(dots).toHaveLength(counts.length)
        for (const dot of dots) {
          expect(dot.x).toBe(dot.count * 3)
          const covered = dots.filter(
            (other) => other !== dot && other.row === dot.row && Math.abs(other.x - dot.x) < 9,
          )
          expect(covered).toEqual([])
        }
      }),
      { seed: 42, numRuns: 200 },
    )
  })
})

describe('dots of equal counts side by side', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => value(id, 0))

  test('are given up when the columns of one value would reach into those of the next', () => {
    expect(spreadDots(five, (count) => count * 20, 10, 2)).toBeUndefined()
  })

  test('stand in columns around their value', () => {
    // 5 dots in rows of 2 are 3 columns of 10 px, which just fit between 0 and 30.
    const dots = spreadDots([value('f', 1), ...five], (count) => count * 30, 10, 2)
    expect(dots?.map(({ id, x, row }) => [id, x, row])).toEqual([
      ['a', -10, 0],
      ['b', -10, 1],
      ['c', 0, 0],
      ['d', 0, 1],
      ['e', 10, 0],
      ['f', 30, 0],
    ])
  })

  test('never cover each other, on random counts', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 })
    fc.assert(
      fc.property(counts, (counts) => {
        const values = counts.map((count, position) => value(String(position), count))
        const dots = spreadDots(values, (count) => count * 200, 9, 4) ?? []
        expect(dots).toHaveLength(counts.length)
        for (const dot of dots) {
          expect(dot.row).toBeLessThan(4)
          const covered = dots.filter(
            (other) => other !== dot && other.row === dot.row && Math.abs(other.x - dot.x) < 9,
          )
          expect(covered).toEqual([])
        }
      }),
      { seed: 42, numRuns: 200 },
    )
  })
})

describe('the cluster in focus before anyone chooses', () => {
  const landscape = (knowledge: readonly number[], publicActors: readonly number[]) => {
    const values = (counts: readonly number[]) =>
      counts.map((count, position) => ({ count, cluster: { id: `c${position}` } }))
    const mean = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0) / counts.length
    return {
      knowledge: { mean: mean(knowledge), values: values(knowledge) },
      public: { mean: mean(publicActors), values: values(publicActors) },
    }
  }
  test('is nobody in an empty landscape', () => {
    expect(firstFocus({ knowledge: { mean: null, values: [] }, public: { mean: null, values: [] } })).toBeUndefined()
  })
  test('is the one nearest to both means together', () => {
    // Means 20 and 30: c0 is 10 + 0 away, c1 is 1 + 2, c2 is 11 + 2.
    expect(firstFocus(landscape([10, 19, 31], [30, 32, 28]))).toBe('c1')
  })
  test('is the smaller id of two that are equally near', () => {
    expect(firstFocus(landscape([10, 30], [5, 5]))).toBe('c0')
  })
})
