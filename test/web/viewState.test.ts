import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatViewState,
  languages,
  nothingChosen,
  parseViewState,
  type ViewState,
  views,
} from '../../web/state/viewState.ts'

describe('an address that cannot be right falls back', () => {
  test('an unknown path is the landscape', () => {
    expect(parseViewState('/no-such-view').view).toBe('landscape')
  })
  test('a language that the page does not speak is left to the browser', () => {
    expect(parseViewState('/?lang=fr')).toEqual({ view: 'landscape' })
  })
  test('ids with other signs than those of ids are dropped', () => {
    expect(parseViewState('/?data=../x&actor=%3Cscript%3E')).toEqual({ view: 'landscape' })
  })
  test('a version without its data set is dropped, as is one that is not hexadecimal', () => {
    expect(parseViewState('/?version=0123456789ab')).toEqual({ view: 'landscape' })
    expect(parseViewState('/?data=toy&version=latest')).toEqual({ view: 'landscape', data: 'toy' })
  })
  test('a link without an actor, or with the choice put away, is dropped', () => {
    expect(parseViewState('/?link=l1')).toEqual({ view: 'landscape' })
    expect(parseViewState(`/?actor=${nothingChosen}&link=l1`)).toEqual({ view: 'landscape', actor: nothingChosen })
  })
  test('no text at all makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        expect(views).toContain(parseViewState(address).view)
      }),
      { seed: 2017, numRuns: 500 },
    )
  })
})

test('a full state is written in a fixed order', () => {
  const state = {
    link: 'link-1',
    actor: 'dk-cluster-017',
    language: 'en',
    version: '0123456789ab',
    data: 'denmark-sourced',
    view: 'about',
  } as const
  expect(formatViewState(state)).toBe(
    '/about-the-data?data=denmark-sourced&version=0123456789ab&actor=dk-cluster-017&link=link-1&lang=en',
  )
})

test('the state that the page begins with is written as nothing', () => {
  expect(formatViewState(parseViewState('/'))).toBe('/')
})

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const version = fc.stringMatching(/^[0-9a-f]{12,64}$/)
const anyState: fc.Arbitrary<ViewState> = fc
  .record(
    {
      view: fc.constantFrom(...views),
      data: id,
      version,
      actor: id,
      link: id,
      language: fc.constantFrom(...languages),
    },
    { requiredKeys: ['view'] },
  )
  .map(({ version, link, ...state }) => ({
    ...state,
    ...(state.data && version && { version }),
    ...(state.actor && state.actor !== nothingChosen && link && { link }),
  }))

test('500 random states come back from their addresses as they were', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseViewState(formatViewState(state))).toEqual(state)
    }),
    { seed: 2017, numRuns: 500 },
  )
})

test('equal states have equal addresses, whatever order their values were given in', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const turned = { view: state.view, ...Object.fromEntries(Object.entries(state).reverse()) }
      expect(formatViewState(turned)).toBe(formatViewState(state))
    }),
    { seed: 2018, numRuns: 500 },
  )
})
