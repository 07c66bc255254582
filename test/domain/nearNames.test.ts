import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Directory } from '../../api/domain/directory.ts'
import { foldText } from '../../api/domain/foldText.ts'
import { likeness, nearNames } from '../../api/domain/nearNames.ts'
import { toyNetwork } from './toyNetwork.ts'

describe('names that resemble a text', () => {
  let directory: Directory
  beforeAll(async () => {
    const names = ['Brintforum Vest', 'Vesterhav Energi', 'Brintforumet', 'MADE\nManufacturing Academy of Denmark']
    directory = {
      ...(await toyNetwork()).directory,
      searchText: names.map((name) => name.split('\n').map(foldText).join('\n')),
    }
  })
  const found = (text: string) => nearNames(directory, text).map(({ number }) => number)

  test('are none for a text without words, for one of more than 60 letters, and for one that is like none', () => {
    expect([found(''), found(' –!'), found('x'.repeat(61)), found('zzzz')]).toEqual([[], [], [], []])
  })
  test('are found where letters are swapped, doubled or left out, the most alike first', () => {
    expect(found('brintfroum')).toEqual([0, 2])
    expect(found('vesterhavv enrgi')).toEqual([1])
    expect(found('manufakturing')).toEqual([3])
  })
  test('are alike by the share of letter pairs that both have: 2 · 3 of 5 + 5', () => {
    expect(likeness([' m', 'ma', 'ad', 'de', 'e '], [' m', 'ma', 'ad', 'df', 'f '])).toBe(0.6)
  })
  test('are as alike one way as the other, from nothing to the same', () => {
    const pairs = fc.array(fc.constantFrom('ab', 'bc', 'cd'), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(pairs, pairs, (one, other) => {
        expect(likeness(one, other)).toBeCloseTo(likeness(other, one), 12)
        expect(likeness(one, one)).toBe(1)
        expect(likeness(one, other)).toBeLessThanOrEqual(1)
      }),
      { seed: 1945 },
    )
  })
})
