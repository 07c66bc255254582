import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labels } from '../../api/domain/closedLists.ts'
import { type CriteriaFacts, criteria } from '../../api/domain/criteria.ts'

const nothing: CriteriaFacts = {
  knowledge: 0,
  public: 0,
  firms: 0,
  dedicated: 0,
  staffFte: null,
  label: null,
  complete: false,
}
const met = (facts: Partial<CriteriaFacts>) => criteria({ ...nothing, ...facts }).map((criterion) => criterion.met)

describe('the criteria of the catalogue', () => {
  test('are not judged where the data say nothing', () => {
    expect(met({})).toEqual([null, null, null, null, null])
  })
  test('are not met where complete data say too little', () => {
    expect(met({ complete: true, staffFte: 0.5, label: 'none' })).toEqual([null, false, false, false, false])
  })
  test('are met at their thresholds, and the first is never judged', () => {
    const facts = { knowledge: 1, public: 1, firms: 20, dedicated: 20, staffFte: 1, label: 'bronze', complete: true }
    expect(met(facts)).toEqual([null, true, true, true, true])
    expect(criteria({ ...nothing, ...facts }).map(({ value, required }) => [value, required])).toEqual([
      [null, null],
      [3, 3],
      [1, 1],
      [20, 20],
      [null, null],
    ])
  })
  test('are missed just below their thresholds', () => {
    const facts = { knowledge: 1, public: 0, firms: 19, dedicated: 19, staffFte: 0.9, label: 'gold', complete: true }
    expect(met(facts)).toEqual([null, false, false, false, true])
  })
  test('count as met what incomplete data already show, and leave open what they do not', () => {
    expect(met({ knowledge: 2, public: 1, firms: 30, dedicated: 19 })).toEqual([null, true, null, null, null])
  })
  test('take a label in process as the catalogue does', () => {
    expect(labels.map((label) => met({ label })[4])).toEqual([true, true, true, true, false])
  })
  test('need the staff and the firms that the note names', () => {
    const note = readFileSync('test/data/noteFacts.csv', 'utf8')
    const [, , staff, firms] = criteria(nothing)
    expect(note).toMatch(new RegExp(`criterion_3,${staff?.required},>=`))
    expect(note).toMatch(new RegExp(`criterion_4,${firms?.required},>=`))
  })
  test('never turn from met to not met when a cluster gets more partners', () => {
    const few = fc.integer({ min: 0, max: 25 })
    const counts = fc.record({ knowledge: few, public: few, firms: few, dedicated: few })
    fc.assert(
      fc.property(counts, fc.boolean(), (given, complete) => {
        const before = met({ ...given, complete })
        const more = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value + 1]))
        const after = met({ ...given, ...more, complete })
        before.forEach((was, i) => {
          if (was === true) expect(after[i]).toBe(true)
        })
      }),
      { seed: 2017, numRuns: 200 },
    )
  })
})
