import { describe, expect, test } from 'vitest'
import { filterEvents } from '../../api/domain/events.ts'

const event = (date: string, type = 'founded', from: readonly string[] = [], to: readonly string[] = []) => ({
  date,
  type,
  from,
  to,
})
const dates = (list: readonly { readonly date: string }[]): string[] => list.map(({ date }) => date)

describe('events', () => {
  const all = [
    event('2010-05-01'),
    event('2013'),
    event('2013-06', 'merged', ['a', 'b'], ['c']),
    event('2016-01-31', 'ended', ['c']),
  ]

  test('are none when the bounds exclude each other', () => {
    expect(filterEvents(all, { from: '2016', to: '2010' })).toEqual([])
  })
  test('are all without a condition, in the order given', () => {
    expect(filterEvents(all, { types: null, actor: null, from: null, to: null })).toEqual(all)
  })
  test('have one of the types and the actor on either side', () => {
    expect(dates(filterEvents(all, { types: ['merged', 'ended'] }))).toEqual(['2013-06', '2016-01-31'])
    expect(dates(filterEvents(all, { actor: 'c' }))).toEqual(['2013-06', '2016-01-31'])
    expect(dates(filterEvents(all, { actor: 'a' }))).toEqual(['2013-06'])
  })
  test('have both bounds included, a year being all its days', () => {
    expect(dates(filterEvents(all, { from: '2013', to: '2013' }))).toEqual(['2013', '2013-06'])
    expect(dates(filterEvents(all, { to: '2010-05-01' }))).toEqual(['2010-05-01'])
    expect(dates(filterEvents(all, { to: '2010-04' }))).toEqual([])
  })
  test('known less precisely than a bound are in when any of their days may be', () => {
    expect(dates(filterEvents(all, { from: '2013-05-01', to: '2013-12-31' }))).toEqual(['2013', '2013-06'])
    expect(dates(filterEvents(all, { from: '2013-07-01', to: '2013-12-31' }))).toEqual(['2013'])
  })
})
