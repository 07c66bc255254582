import { describe, expect, test } from 'vitest'
import { measuredGoals, type SuggestionMeasure, verdictOf } from '../../api/domain/partners/suggestionMeasure.ts'

describe('a difference', () => {
  test('whose interval holds 0, at its ends too, is no better', () => {
    expect(verdictOf({ mean: 0.01, low: -0.01, high: 0.03 })).toBe('no_better')
    expect(verdictOf({ mean: 0.01, low: 0, high: 0.02 })).toBe('no_better')
    expect(verdictOf({ mean: -0.01, low: -0.02, high: 0 })).toBe('no_better')
  })
  test('is better or worse when all of its interval is', () => {
    expect(verdictOf({ mean: 0.02, low: 0.01, high: 0.03 })).toBe('better')
    expect(verdictOf({ mean: -0.02, low: -0.03, high: -0.01 })).toBe('worse')
  })
})

const exactly = (mean: number) => ({ mean, low: mean, high: mean })
const measure: SuggestionMeasure = {
  ...{
    dataset: 'toy',
    hiddenShare: 0.1,
    hidden: 2,
    repeats: 2,
    clusterCount: 4,
    institutionCount: 8,
    linkCount: 16,
    dated: null,
  },
  rules: [
    { rule: 'ours', recall: exactly(0.5), separation: exactly(0.7), recallDifference: null },
    {
      rule: 'most_popular',
      recall: exactly(0.4),
      separation: exactly(0.5),
      recallDifference: { mean: 0.1, low: 0.02, high: 0.18 },
    },
    {
      rule: 'ease',
      recall: exactly(0.5),
      separation: exactly(0.6),
      recallDifference: { mean: 0, low: -0.1, high: 0.1 },
    },
  ],
  tenths: [
    { stated: 0.1, observed: 0.12, suggestionCount: 50 },
    { stated: 0.4, observed: 0.33, suggestionCount: 50 },
  ],
  chance: { constant: -1, ofPartners: 0.5, ofPlace: -0.7 },
}

test('goals are met by the lower ends of differences, by the mean separation and by the worst tenth', () => {
  expect(measuredGoals(measure)).toEqual([
    { goal: 'better_than_popular', required: 0, value: 0.02, met: true },
    { goal: 'better_than_ease', required: 0, value: -0.1, met: false },
    { goal: 'separation', required: 0.7, value: 0.7, met: true },
    { goal: 'true_chance', required: 0.05, value: expect.closeTo(0.07, 12), met: false },
  ])
})
