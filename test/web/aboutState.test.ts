import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageOf } from '../../web/dataset/pageOf.ts'
import { changeViewState } from '../../web/state/changeViewState.ts'
import { aboutParts, longestFilter, partOf, toPart } from '../../web/state/parameters/about.ts'
import { eventTypes } from '../../web/state/parameters/events.ts'
import { refusedValues } from '../../web/state/refusedValues.ts'
import { formatViewState, parseViewState } from '../../web/state/viewState.ts'

describe('an address of the view About the data falls back', () => {
  test('without the types of events that it does not know', () => {
    expect(parseViewState('/about-the-data?events=married')).toEqual({ view: 'about' })
    expect(parseViewState('/about-the-data?events=married,merged')).toEqual({ view: 'about', events: ['MERGED'] })
  })
  test('to all types when it names all', () => {
    expect(parseViewState(`/about-the-data?events=${eventTypes.join().toLowerCase()}`)).toEqual({ view: 'about' })
  })
  test('without an event whose id cannot be one, and without a text that is too long or empty', () => {
    expect(parseViewState('/about-the-data?event=%3Cb%3E&terms=%20')).toEqual({ view: 'about' })
    expect(parseViewState(`/about-the-data?terms=${'a'.repeat(longestFilter + 1)}`)).toEqual({ view: 'about' })
  })
})

test('what is filtered and chosen is read and written by hand', () => {
  const address = '/about-the-data?events=merged,ended&event=dk-event-e36&terms=s%C3%B8lv&lang=da'
  const state = parseViewState(address)
  expect(state).toEqual({
    view: 'about',
    events: ['MERGED', 'ENDED'],
    event: 'dk-event-e36',
    terms: 'sølv',
    language: 'da',
  })
  expect(formatViewState(state)).toBe(address)
})

describe('a part of About the data', () => {
  const opened = (address: string) => partOf(parseViewState(address))
  test('is refused when there is none of that name, and a page that is no number from 1', () => {
    expect(refusedValues('/about-the-data?part=everything&page=0').map(({ parameter }) => parameter)).toEqual([
      'part',
      'page',
    ])
  })
  test('is that of the filter in an address of old, of two filters all of them, and else the first', () => {
    expect(opened('/about-the-data')).toBe('data')
    expect(opened('/about-the-data?terms=fusion')).toBe('terms')
    expect(opened('/about-the-data?events=merged')).toBe('events')
    expect(opened('/about-the-data?event=dk-event-e36&terms=fusion')).toBe('all')
    expect(opened('/about-the-data?event=dk-event-e36&part=sources')).toBe('sources')
  })
  test('is opened from every other, whatever is filtered, and named only where it has to be', () => {
    for (const filter of ['', 'terms=a', 'event=e', 'terms=a&event=e', 'events=merged&part=gaps&page=2'])
      for (const part of aboutParts) {
        const state = parseViewState(`/about-the-data?${filter}`)
        const next = changeViewState(state, toPart(state, part))
        expect([filter, partOf(parseViewState(formatViewState(next)))]).toEqual([filter, part])
        if (part !== partOf(state)) expect(next.page).toBeUndefined()
      }
    const first = parseViewState('/about-the-data?part=terms&page=3')
    expect(formatViewState(changeViewState(first, toPart(first, 'data')))).toBe('/about-the-data')
  })
  test('begins at its first page when what it lists is filtered anew', () => {
    const third = parseViewState('/about-the-data?part=events&page=3')
    expect(changeViewState(third, { events: ['MERGED'] }).page).toBeUndefined()
    expect(changeViewState(third, { terms: 'a' }).page).toBeUndefined()
  })
})

test('a page of a list is the wanted one, the last where there are fewer, and empty only of an empty list', () => {
  expect(pageOf([], 25, 1)).toEqual({ rows: [], page: 1, pages: 1, from: 0, to: 0 })
  expect(pageOf(['a', 'b', 'c'], 2, 1)).toEqual({ rows: ['a', 'b'], page: 1, pages: 2, from: 1, to: 2 })
  expect(pageOf(['a', 'b', 'c'], 2, 9)).toEqual({ rows: ['c'], page: 2, pages: 2, from: 3, to: 3 })
  const list = fc.array(fc.nat(), { maxLength: 60 })
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const { pages } = pageOf(rows, size, 1)
      expect(Array.from({ length: pages }, (_, i) => pageOf(rows, size, i + 1).rows).flat()).toEqual(rows)
    }),
    { seed: 2017 },
  )
})

test('the accessibility statement is at the short address that Danish public bodies use', () => {
  expect(parseViewState('/was?lang=da')).toEqual({ view: 'accessibility', language: 'da' })
})

test('random filters come back from their addresses as they were', () => {
  const events = fc.subarray([...eventTypes], { minLength: 1, maxLength: eventTypes.length - 1 })
  const terms = fc.stringMatching(/^[a-zæøå+&,=%#?]([a-zæøå+&,=%#? ]{0,40}[a-zæøå])?$/)
  fc.assert(
    fc.property(
      fc.record({ events, event: fc.stringMatching(/^[a-z0-9-]{1,9}$/), terms }, { requiredKeys: [] }),
      (some) => {
        fc.pre(some.event === undefined || !some.event.startsWith('-'))
        const state = { view: 'about', ...some } as const
        expect(parseViewState(formatViewState(state))).toEqual(state)
      },
    ),
    { seed: 2017, numRuns: 500 },
  )
})
