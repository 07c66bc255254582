import { describe, expect, test } from 'vitest'
import { hubs } from '../../api/domain/overlap/hubs.ts'
import { example, exampleSectors, networkOf } from './matrixNetwork.ts'

describe('hubs', () => {
  test('of a network without partners are none', () => {
    expect(hubs(networkOf([[], []]), 90)).toEqual({ hub: new Uint8Array(), rule: [] })
  })
  test('have more clusters than the percentile of their own sector, as worked by hand', () => {
    // Degrees 2, 3, 2 and 2, 2, 2; the 90th percentile of 2, 2, 3 lies at 2 + 0.8.
    const { hub, rule } = hubs(networkOf(example, exampleSectors), 90)
    expect([...hub]).toEqual([0, 1, 0, 0, 0, 0])
    expect(rule).toEqual([
      { sector: 'knowledge', moreThan: expect.closeTo(2.8, 10), partnerCount: 3, hubCount: 1 },
      { sector: 'public', moreThan: 2, partnerCount: 3, hubCount: 0 },
    ])
  })
})
