import { describe, expect, it } from 'vitest'
import type { Problem } from '../../web/data/useData.ts'
import { emptiness, isEmpty, refusalOf, waysOn } from '../../web/overlap/refusal/waysOn.ts'
import type { OverlapState } from '../../web/state/parameters/overlap.ts'

const refused = (more: Partial<Problem> = {}): Problem => ({
  code: 'BAD_USER_INPUT',
  message: 'As the API says it.',
  passing: false,
  ...more,
})
const said = (problem: Problem, state: OverlapState) => ({
  says: refusalOf(problem, state)?.key,
  ways: waysOn(problem, state).map(({ to }) => to),
})

describe('a refused comparison', () => {
  it('has no sentence of the page and no way of its own where its rule is another', () => {
    expect(said(refused({ field: 'mood', rule: 'RANGE' }), {})).toEqual({ says: undefined, ways: [] })
    expect(said(refused(), { seed: 7 })).toEqual({ says: undefined, ways: [] })
    expect(refusalOf(refused({ field: 'clusters', rule: 'TWICE' }), { clusters: ['a'] })).toBeUndefined()
    expect(said(refused({ field: 'draws', rule: 'FORM' }), { draws: 10 })).toEqual({ says: undefined, ways: [] })
  })
  it('does not depend on the words in which the API says it', () => {
    const sentences = ['links', 'must be from 1 to 2.', ''].map((message) =>
      refusalOf(refused({ message, code: 'TOO_EXPENSIVE', rule: 'TOO_MANY_PAIRS', field: 'clusters' }), {}),
    )
    expect(sentences).toEqual(Array(3).fill({ key: 'overlap.refused.TOO_MANY_PAIRS' }))
  })
  it('of one cluster leads to all of them', () => {
    expect(said(refused({ field: 'clusters', rule: 'TOO_FEW' }), { clusters: ['a'] })).toEqual({
      says: 'overlap.refused.oneCluster',
      ways: [{ clusters: undefined }],
    })
  })
  it('of a year that is none leads to that of the data', () => {
    expect(said(refused({ field: 'year', rule: 'RANGE' }), { year: 2999 })).toEqual({
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
    expect(said(refused({ code: 'NOT_FOUND' }), { clusters: ['a', 'nowhere'], year: 1995 })).toEqual({
      says: 'overlap.refused.NOT_FOUND',
      ways: [{ clusters: undefined }, { year: undefined }],
    })
  })
  it('of too many random networks leads to as many as the API draws of these links', () => {
    const tooMany = refused({ code: 'TOO_EXPENSIVE', rule: 'TOO_MANY_DRAWS', cost: 16, limit: 10 })
    const says = 'overlap.refused.TOO_MANY_DRAWS'
    expect(said(tooMany, {})).toEqual({ says, ways: [{ draws: 12_000 }] })
    expect(said({ ...tooMany, cost: 20 }, { draws: 40_000 })).toEqual({ says, ways: [{ draws: undefined }] })
  })
  it('offers no fewer random networks where none or too few of them would do', () => {
    const tooMany = { code: 'TOO_EXPENSIVE', rule: 'TOO_MANY_DRAWS', cost: 600, limit: 10 } as const
    expect(said(refused(tooMany), {}).ways).toEqual([])
    expect(said(refused({ ...tooMany, rule: 'TOO_MANY_PAIRS' }), {})).toEqual({
      says: 'overlap.refused.TOO_MANY_PAIRS',
      ways: [],
    })
    expect(said(refused({ code: 'TOO_EXPENSIVE', cost: 20, limit: 12 }), {})).toEqual({
      says: 'overlap.refused.TOO_EXPENSIVE',
      ways: [],
    })
  })
  it('of a number of random networks out of range leads to the usual one, naming the bounds', () => {
    const problem = refused({ field: 'draws', rule: 'RANGE' })
    expect(said(problem, { draws: 10 })).toEqual({ says: 'overlap.refused.draws', ways: [{ draws: undefined }] })
    expect(refusalOf(problem, { draws: 10 })?.values).toMatchObject({ least: 1_000, most: 100_000 })
  })
})

describe('an answer without anything to compare', () => {
  const counted = (linkCount: number, tests: number) => ({ year: 1900, linkCount, method: { tests } })
  it('is one without a link, or without a pair of clusters', () => {
    expect([counted(0, 3), counted(4, 0), counted(0, 0), counted(1, 1)].map(isEmpty)).toEqual([true, true, true, false])
  })
  it('says which of both it is, and leads to the year of the data where the address has another', () => {
    const named = { roles: ['BOARD'], sectors: ['PUBLIC'] } as const
    expect(emptiness(counted(0, 3), named)).toEqual({ says: { key: 'overlap.empty.noLinks' }, ways: [] })
    const { says, ways } = emptiness(counted(0, 0), { year: 1900 })
    expect(says).toEqual({ key: 'overlap.empty.fewClusters', values: { year: '1900' } })
    expect(ways.map(({ to }) => to)).toEqual([{ year: undefined }])
  })
  it('says that only the usual sectors were counted where the reader named none, and leads to all of them', () => {
    const { says, ways } = emptiness(counted(0, 3), {})
    expect(says).toEqual({ key: 'overlap.empty.usualSectors' })
    expect(ways.map(({ to }) => to)).toEqual([{ sectors: ['KNOWLEDGE', 'PUBLIC', 'FIRM', 'OTHER'] }])
  })
})
