import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleOf } from '../../web/overlap/matrix/scale.ts'
import { measures } from '../../web/state/parameters/overlap.ts'
import { createWords } from '../../web/words/words.ts'
import { english } from '../texts.ts'

const looksOf = (measure: (typeof measures)[number], figures: readonly (number | null)[]) => {
  const scale = scaleOf(measure, figures, 0.05)
  return figures.map((figure) => scale.lookOf(figure))
}

describe('the scale of the matrix', () => {
  it('has a look of its own for what is not known or has no value, in every measure', () => {
    for (const measure of measures) {
      const scale = scaleOf(measure, [], 0.05)
      expect([scale.lookOf(null), scale.lookOf(undefined)], measure).toEqual(['fixed', 'none'])
    }
  })

  it('takes zero for a figure, never for a gap', () => {
    for (const measure of measures) expect(scaleOf(measure, [0, 0], 0.05).lookOf(0), measure).not.toBe('none')
  })

  it('puts z on its cut-offs into the class that is farther from chance', () => {
    const z = [4.2, 4, 3.9, 3, 2.9, 2, 1.9, 0, -1.9, -2, -3, -4, -7]
    expect(looksOf('chance', z)).toEqual([
      ...['more-3', 'more-3', 'more-2', 'more-2', 'more-1', 'more-1'],
      ...['neutral', 'neutral', 'neutral', 'fewer-1', 'fewer-2', 'fewer-3', 'fewer-3'],
    ])
  })

  it('shows small probabilities on the side on which the pair leans', () => {
    const q = [0.0005, 0.001, 0.005, 0.05, 0.051, -0.9, -0.04, -0.01, -0.0001]
    expect(looksOf('q', q)).toEqual([
      ...['more-3', 'more-3', 'more-2', 'more-1', 'neutral'],
      ...['neutral', 'fewer-1', 'fewer-2', 'fewer-3'],
    ])
  })

  it('ends the neutral class of probabilities at the threshold of the answer', () => {
    expect([0.1, 0.05].map((threshold) => scaleOf('q', [], threshold).lookOf(0.07))).toEqual(['more-1', 'neutral'])
  })

  it('cuts counts into six classes of equal width from a round number, by hand', () => {
    const counts = Array.from({ length: 30 }, (_, count) => count)
    const { bands, lookOf } = scaleOf('shared', counts, 0.05)
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [25, undefined],
      [20, 25],
      [15, 20],
      [10, 15],
      [5, 10],
      [0, 5],
    ])
    expect([0, 4, 5, 24, 25, 29].map(lookOf)).toEqual(['step-0', 'step-0', 'step-1', 'step-4', 'step-5', 'step-5'])
  })

  it('does not let one giant empty the other classes', () => {
    const { bands } = scaleOf('shared', [...Array.from({ length: 300 }, (_, index) => index % 12), 400], 0.05)
    expect(bands[0]).toEqual({ look: 'step-5', from: 10 })
  })

  it('has every random figure in exactly the class whose bounds hold it as it is printed', () => {
    const { ratio, decimal, quoted } = createWords('en', english)
    const measures = [
      { measure: 'jaccard', most: 1, print: ratio },
      { measure: 'jaccard', most: 0.04, print: ratio },
      { measure: 'expected', most: 90, print: decimal },
      { measure: 'difference', most: 3, print: decimal },
      { measure: 'difference', most: 40, print: decimal },
    ] as const
    const [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const { measure, most, print } of measures) {
      const figures = fc.array(fc.double({ min: 0, max: most, noNaN: true }), { minLength: 1, maxLength: 60 })
      fc.assert(
        fc.property(figures, (values) => {
          const { bands, lookOf } = scaleOf(measure, values, 0.05)
          const holding = (printed: number) =>
            bands.filter(({ from = lowest, to = highest }) => printed >= from && printed < to).map(({ look }) => look)
          for (const value of values) expect(holding(Number(print(value)))).toEqual([lookOf(value)])
          // What the legend says of a bound is the bound.
          const bounds = bands.flatMap(({ from = 0, to = 0 }) => [from, to])
          expect(bounds.map((bound) => Number(quoted(bound).replace('−', '-')))).toEqual(bounds)
        }),
        { seed: 1901, numRuns: 200 },
      )
    }
  })
})
