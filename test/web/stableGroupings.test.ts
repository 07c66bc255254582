import { describe, expect, test } from 'vitest'
import { placedOtherwise, stableGroups } from '../../web/groupings/stable.ts'

describe('what good groupings have in common', () => {
  const first = [['a', 'b'], ['c'], ['d', 'e', 'f']]
  test('is told group by group, those that are in most of them first, of equal ones the largest', () => {
    expect(stableGroups(first, [3, 5, 3])).toEqual([
      { clusters: ['c'], count: 5 },
      { clusters: ['d', 'e', 'f'], count: 3 },
      { clusters: ['a', 'b'], count: 3 },
    ])
  })
  test('leaves the clusters that stand in no group of the first', () => {
    expect(
      placedOtherwise(
        [
          ['b', 'a'],
          ['c', 'd'],
          ['e', 'f'],
        ],
        first,
      ),
    ).toEqual(['c', 'd', 'e', 'f'])
    expect(placedOtherwise(first, first)).toEqual([])
  })
})
