import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { targetOfKey } from '../../web/mergers/groups/targetOfKey.ts'
import { move, placed, rename, type Scenario, type Target, targetOf } from '../../web/mergers/scenario.ts'
import { stepName } from '../../web/mergers/stepName.ts'
import { refusedValues } from '../../web/state/refusedValues.ts'
import { formatViewState, parseViewState } from '../../web/state/viewState.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'

const nothing: Scenario = { groups: [], ended: [] }
const known = ['a', 'b', 'c', 'd', 'e']

describe('an address of mergers', () => {
  test.each([
    ['/mergers?groups=a,b*b,c', 'a cluster in two groups'],
    ['/mergers?groups=a,,b', 'a cluster without an id'],
    [`/mergers?groups=a,b!${'x'.repeat(41)}`, 'a name that is too long'],
    ['/mergers?groups=a,b*', 'an empty group'],
  ])('with %s refuses it as a whole: %s', (address) => {
    expect(parseViewState(address)).toEqual({ view: 'mergers' })
    expect(refusedValues(address)).toMatchObject([{ parameter: 'groups', rule: 'groups' }])
  })
  test('does not end a cluster that it groups, and says so', () => {
    const address = '/mergers?groups=a,b&ended=b'
    expect(parseViewState(address)).toEqual({ view: 'mergers', groups: [{ clusters: ['a', 'b'] }] })
    expect(refusedValues(address)).toMatchObject([{ parameter: 'ended', value: 'b' }])
  })
  test('keeps a name with stars, commas and exclamation marks', () => {
    const state = { view: 'mergers', groups: [{ name: 'Vand* 100 %, nu!', clusters: ['a', 'b'] }] } as const
    expect(parseViewState(formatViewState(state))).toEqual(state)
  })
})

describe('a step of a scenario', () => {
  test('begins a group, adds to it, and a group that nobody is left in goes', () => {
    const one = move(nothing, 'a', 'new')
    const two = move(one, 'b', 0)
    expect(two.groups).toEqual([{ clusters: ['a', 'b'] }])
    expect(move(move(two, 'a', 'nowhere'), 'b', 'ended')).toEqual({ groups: [], ended: ['b'] })
  })
  test('into a later group finds it, though the one that it leaves goes', () => {
    const before: Scenario = { groups: [{ clusters: ['a'] }, { name: 'Vand', clusters: ['b'] }], ended: [] }
    expect(move(before, 'a', 1).groups).toEqual([{ name: 'Vand', clusters: ['b', 'a'] }])
  })
  test('names a group, and an empty name takes it away', () => {
    const named = rename(move(nothing, 'a', 'new'), 0, ' Vand ')
    expect(named.groups).toEqual([{ name: 'Vand', clusters: ['a'] }])
    expect(rename(named, 0, '  ').groups).toEqual([{ clusters: ['a'] }])
  })
  test('leaves every cluster in one place, whatever came before', () => {
    const target: fc.Arbitrary<Target> = fc.oneof(
      fc.constantFrom('new' as const, 'ended' as const, 'nowhere' as const),
      fc.nat(2),
    )
    const steps = fc.array(fc.tuple(fc.constantFrom(...known), target), { maxLength: 20 })
    fc.assert(
      fc.property(steps, (some) => {
        const scenario = some.reduce((one, [id, to]) => move(one, id, to), nothing)
        const last = some.at(-1)
        if (typeof last?.[1] === 'string' && last[1] !== 'new') expect(targetOf(scenario, last[0])).toBe(last[1])
        const { groups, ended, unplaced, unknown } = placed(scenario, known, 'go-on')
        expect([...groups.flatMap(({ clusters }) => clusters), ...ended, ...unplaced].sort()).toEqual(known)
        expect(unknown).toEqual([])
      }),
      { seed: 15, numRuns: 300 },
    )
  })
})

describe('what is asked of a scenario', () => {
  const scenario: Scenario = { groups: [{ clusters: ['b', 'a'] }, { clusters: ['c', 'x'] }], ended: ['d', 'y'] }
  test('has groups of two or more, and leaves out who is unknown by name', () => {
    const { groups, unknown, unplaced, asked } = placed(scenario, known, 'go-on')
    expect(groups).toEqual([{ clusters: ['a', 'b'] }, { clusters: ['c'] }])
    expect(unknown).toEqual(['x', 'y'])
    expect(unplaced).toEqual(['e'])
    expect(asked).toEqual({ groups: [['a', 'b']], ended: ['d'] })
  })
  test('knows where a group that is shown stands in the address, so that a step there loses nobody of another year', () => {
    const address: Scenario = { groups: [{ clusters: ['x'] }, { clusters: ['a', 'z'] }], ended: ['y'] }
    const { groups, places } = placed(address, known, 'go-on')
    expect([groups, places]).toEqual([[{ clusters: ['a'] }], [1]])
    expect(move(address, 'b', places[0] ?? 'new')).toEqual({
      groups: [{ clusters: ['x'] }, { clusters: ['a', 'z', 'b'] }],
      ended: ['y'],
    })
  })
  test('ends those who are not placed when it is said; a group of one goes on', () => {
    expect(placed(scenario, known, 'end').asked).toEqual({ groups: [['a', 'b']], ended: ['d', 'e'] })
  })
})

test.each([
  ['1', 3, { target: 0, more: false }],
  ['1', 12, { target: 0, more: true }],
  ['12', 12, { target: 11, more: false }],
  ['2', 12, { target: 1, more: false }],
  ['0', 12, { target: 'nowhere', more: false }],
  ['N', 12, { target: 'new', more: false }],
  ['4', 3, undefined],
  ['Enter', 3, undefined],
] as const)('the keys %s among %i groups are read', (typed, groups, target) => {
  expect(targetOfKey(typed, groups)).toEqual(target)
})

describe('the name of a step', () => {
  const named = (before: string, after: string, words = createWords('en', english)) =>
    stepName(
      parseViewState(`/mergers?${before}`),
      parseViewState(`/mergers?${after}`),
      (id) => id.toUpperCase(),
      words.say,
    )
  test.each([
    ['', 'groups=a', 'Moved A'],
    ['groups=a', 'groups=a,b', 'Moved B'],
    ['groups=a,b', 'groups=a&ended=b', 'Moved B'],
    // Whom it left and whom it joined have not moved, nor has the group that has another place now.
    ['groups=a,b*c,d', 'groups=a*b,c,d', 'Moved B'],
    ['groups=a*c,d', 'groups=a,c,d', 'Moved A'],
    ['groups=a,b*c,d&ended=e', '', 'Changed the groups'],
    ['groups=a,b', 'groups=a,b!Vand', 'Named a group'],
    ['groups=a,b', 'groups=a,b&unplaced=end', 'Changed what becomes of the others'],
    ['groups=a,b', 'groups=a,b&losers=regions', 'Ordered a list'],
    ['groups=a,b', 'groups=a,b&year=2012', 'Showed 2012'],
    ['groups=a,b&year=2012', 'groups=a,b', 'Went back to the year of the data'],
    ['groups=a,b', 'groups=a,b&lang=da', 'Changed the view'],
  ])('from "%s" to "%s" is "%s"', (before, after, name) => {
    expect(named(before, after)).toBe(name)
  })
  test('is said in Danish too', () => {
    expect(named('', 'groups=a', createWords('da', danish))).toBe('Flyttede A')
  })
})
