import { describe, expect, it } from 'vitest'
import type { Problem } from '../../web/data/useData.ts'
import { refusalOf, waysOn } from '../../web/overlap/refusal/waysOn.ts'
import type { OverlapState } from '../../web/state/overlapState.ts'

const conditions = 'sectors, roles, types, confidence and year'
const refused = (field?: string, code = 'BAD_USER_INPUT'): Problem => ({
  code,
  message: 'As the API says it.',
  passing: false,
  ...(field && { field }),
})
const said = (problem: Problem, state: OverlapState) => ({
  says: refusalOf(problem, state),
  ways: waysOn(problem, state).map(({ to }) => to),
})

describe('a refused comparison', () => {
  it('has no sentence of the page and no way of its own where its rule is unknown', () => {
    expect(said(refused('mood'), {})).toEqual({ says: undefined, ways: [] })
    expect(said(refused(), { seed: 7 })).toEqual({ says: undefined, ways: [] })
    expect(refusalOf(refused('clusters'), { clusters: ['a', 'b'] })).toBeUndefined()
  })
  it('of one cluster leads to all of them', () => {
    expect(said(refused('clusters'), { clusters: ['a'] })).toEqual({
      says: 'overlap.refused.oneCluster',
      ways: [{ clusters: undefined }],
    })
  })
  it('of conditions that leave nothing leads to the year of the data where the address has another', () => {
    const says = 'overlap.refused.noLinks'
    expect(said(refused(conditions), { year: 1900 })).toEqual({ says, ways: [{ year: undefined }] })
    expect(said(refused(conditions), { roles: ['BOARD'] })).toEqual({ says, ways: [] })
    expect(said(refused('year'), { year: 2999 })).toEqual({
      says: 'overlap.refused.year',
      ways: [{ year: undefined }],
    })
  })
  it('of a seed too great for the API, which then names no field, leads to the usual one', () => {
    expect(said(refused(), { seed: 3_000_000_000 })).toEqual({
      says: 'overlap.refused.seed',
      ways: [{ seed: undefined }],
    })
  })
  it('of unknown clusters leads to all clusters and to the year of the data', () => {
    expect(said(refused(undefined, 'NOT_FOUND'), { clusters: ['a', 'nowhere'], year: 1995 })).toEqual({
      says: 'overlap.refused.NOT_FOUND',
      ways: [{ clusters: undefined }, { year: undefined }],
    })
  })
  it('of too many random networks leads to fewer, of a number out of range to the usual one', () => {
    expect(said(refused(undefined, 'TOO_EXPENSIVE'), {})).toEqual({
      says: 'overlap.refused.TOO_EXPENSIVE',
      ways: [{ draws: 10_000 }],
    })
    expect(said(refused('draws'), { draws: 10 })).toEqual({
      says: 'overlap.refused.draws',
      ways: [{ draws: undefined }],
    })
  })
})
