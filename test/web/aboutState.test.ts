import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestFilter } from '../../web/state/parameters/about.ts'
import { eventTypes } from '../../web/state/parameters/events.ts'
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
