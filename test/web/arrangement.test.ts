import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBitmap, writeBitmap } from '../../web/state/bitmap.ts'
import { changeViewState } from '../../web/state/changeViewState.ts'
import { readEntry } from '../../web/state/historyEntry.ts'
import type { NetworkState } from '../../web/state/parameters/network.ts'
import { readStateFile, writeStateFile } from '../../web/state/stateFile.ts'
import { formatViewState, parseViewState, type ViewState } from '../../web/state/viewState.ts'

const version = '0123456789ab'

describe('a bitmap is refused', () => {
  test('when it was written for a list of another length', () => {
    const text = writeBitmap([1], 16)
    expect(readBitmap(text, 17)).toBeUndefined()
    expect(readBitmap(text, 8)).toBeUndefined()
  })
  test('when it marks a place behind the end of the list, or holds a sign that base64url lacks', () => {
    expect(readBitmap(writeBitmap([7], 8), 7)).toBeUndefined()
    expect(readBitmap('A+', 8)).toBeUndefined()
    expect(readBitmap('A', 8)).toBeUndefined()
  })
})

describe('a bitmap', () => {
  test('of places 0, 2 and 8 among ten is the bytes 5 and 1, by hand', () => {
    expect(writeBitmap([0, 2, 8], 10)).toBe('BQE')
    expect([...(readBitmap('BQE', 10) ?? [])]).toEqual([0, 2, 8])
  })
  test('of an empty list is empty', () => {
    expect(writeBitmap([], 0)).toBe('')
    expect(readBitmap('', 0)).toEqual(new Set())
  })
  test('gives any places back, and signs that need no escape in an address', () => {
    const list = fc.integer({ min: 1, max: 700 }).chain((length) => {
      return fc.record({ length: fc.constant(length), marked: fc.uniqueArray(fc.nat(length - 1)) })
    })
    fc.assert(
      fc.property(list, ({ length, marked }) => {
        const text = writeBitmap(marked, length)
        expect(encodeURIComponent(text)).toBe(text)
        expect(readBitmap(text, length)).toEqual(new Set(marked))
      }),
      { seed: 2017, numRuns: 300 },
    )
  })
})

describe('an address that cannot be right', () => {
  test('hides nothing by places without the version that they count in', () => {
    expect(parseViewState('/network?hide=~BQE')).toEqual({ view: 'network' })
    expect(parseViewState('/network?data=toy&hide=~BQE').hide).toBeUndefined()
    expect(parseViewState(`/network?data=toy&version=${version}&hide=~B*`).hide).toBeUndefined()
  })
  test('pins nothing outside the canvas, without a place or twice', () => {
    for (const pin of ['a', 'a:1', 'a:1001:5', 'a:5:1001', 'a:-1:5', ':1:2', 'a:1.5:2']) {
      expect(parseViewState(`/network?pin=${pin}`), pin).toEqual({ view: 'network' })
    }
    expect(parseViewState('/network?pin=a:1:2,a:3:4').pins).toEqual([{ id: 'a', x: 1, y: 2 }])
  })
  test('focuses on 1, 2 or 3 steps only', () => {
    for (const steps of ['0', '4', '1.0', 'two'])
      expect(parseViewState(`/network?steps=${steps}`).steps).toBeUndefined()
  })
})

test('what hands did is written so that people can read it', () => {
  const state: ViewState = { view: 'network', pins: [{ id: 'a:b', x: 0, y: 1000 }], steps: 2, hide: ['c', 'd'] }
  expect(formatViewState(state)).toBe('/network?hide=c,d&steps=2&pin=a:b:0:1000')
})

test('places in the data go when the version or the data set changes, ids stay', () => {
  const state: ViewState = { view: 'network', data: 'toy', version, hide: { bitmap: 'BQE' } }
  expect(changeViewState(state, { version: undefined }).hide).toBeUndefined()
  expect(changeViewState(state, { data: 'other' }).hide).toBeUndefined()
  expect(changeViewState(state, { steps: 2 }).hide).toEqual({ bitmap: 'BQE' })
  expect(changeViewState({ ...state, hide: ['a'] }, { version: undefined }).hide).toEqual(['a'])
})

const id = fc.stringMatching(/^[a-z0-9][a-z0-9:-]{0,20}$/)
const place = fc.integer({ min: 0, max: 1000 })
const marked = fc.uniqueArray(fc.nat(441), { minLength: 41 })
const anyArrangement: fc.Arbitrary<Pick<NetworkState, 'hide' | 'steps' | 'pins'>> = fc.record(
  {
    hide: fc.oneof(
      fc.uniqueArray(id, { minLength: 1, maxLength: 40 }),
      marked.map((places) => ({ bitmap: writeBitmap(places, 442) })),
    ),
    steps: fc.constantFrom(1, 2, 3),
    pins: fc.uniqueArray(fc.record({ id, x: place, y: place }), { minLength: 1, selector: (pin) => pin.id }),
  },
  { requiredKeys: [] },
)
const anyState = anyArrangement.map((arrangement): ViewState => {
  return { view: 'network', data: 'catalogue-2017', version, actor: 'dk-cluster-001', ...arrangement }
})

test('500 random states with bitmaps come back from their addresses as they were', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseViewState(formatViewState(state))).toEqual(state)
    }),
    { seed: 2017, numRuns: 500 },
  )
})

describe('a state file is refused and the field named', () => {
  const refusal = (file: unknown) => {
    const reading = readStateFile(typeof file === 'string' ? file : JSON.stringify(file))
    return 'problem' in reading ? `${reading.problem.field} ${reading.problem.rule}` : 'taken'
  }
  const good = { klyngeatlas: 1, path: '/network', parameters: { steps: '2' } }
  test.each([
    ['no JSON', 'file json', 'hide=a'],
    ['a list', 'file json', []],
    ['another form', 'klyngeatlas form', { ...good, klyngeatlas: 2 }],
    ['a path of no view', 'path path', { ...good, path: '/etc' }],
    ['a path with a query', 'path path', { ...good, path: '/network?steps=3' }],
    ['no parameters', 'parameters texts', { ...good, parameters: null }],
    ['a number where text belongs', 'parameters.steps texts', { ...good, parameters: { steps: 2 } }],
    ['a value that the page does not know', 'parameters.steps value', { ...good, parameters: { steps: '9' } }],
    ['a name that the page does not know', 'parameters.zoom value', { ...good, parameters: { zoom: '9' } }],
    ['one bad id among good ones', 'parameters.hide value', { ...good, parameters: { hide: 'a,<b>' } }],
  ])('%s', (_, expected, file) => {
    expect(refusal(file)).toBe(expected)
  })
})

const shown = { data: 'toy', version: '0123456789ab' }

test('a file names the data set and version that were shown, and one without them still opens', () => {
  expect(JSON.parse(writeStateFile({ view: 'network', steps: 2 }, shown))).toEqual({
    klyngeatlas: 1,
    path: '/network',
    parameters: { ...shown, steps: '2' },
  })
  const before = JSON.stringify({ klyngeatlas: 1, path: '/network', parameters: { steps: '2' } })
  expect(readStateFile(before)).toEqual({ state: { view: 'network', steps: 2 } })
})

test('100 random states come back from their files as they were, with the data that they showed', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readStateFile(writeStateFile(state, shown))).toEqual({ state: { ...state, ...shown } })
    }),
    { seed: 2018, numRuns: 100 },
  )
})

test('the page of an actor comes back from its file', () => {
  const state = parseViewState('/actor/dk-cluster-003?lang=da')
  expect(readStateFile(writeStateFile(state, shown))).toEqual({ state: { ...state, ...shown } })
})

test('addresses from before open what they always opened', () => {
  const file = readFileSync(new URL('../fixtures/addresses.json', import.meta.url), 'utf8')
  const addresses: readonly { address: string; opens: ViewState }[] = JSON.parse(file)
  expect(addresses.length).toBeGreaterThan(10)
  for (const { address, opens } of addresses) expect(parseViewState(address), address).toEqual(opens)
})

test('an entry of the history that something else wrote is read as nothing', () => {
  for (const kept of [null, 5, 'x', { before: 5 }, []]) expect(readEntry(kept)).toEqual({})
  expect(readEntry({ before: '/network', after: 7, idx: 3 })).toEqual({ before: '/network' })
})
