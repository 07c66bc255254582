import { describe, expect, test } from 'vitest'
import { greatCircle } from '../../api/domain/greatCircle.ts'

const aarhus = { lat: 56.1572, lon: 10.2107 }
const copenhagen = { lat: 55.6761, lon: 12.5683 }

describe('the great-circle distance', () => {
  test('from a place to itself is 0', () => {
    expect(greatCircle(aarhus, aarhus)).toBe(0)
  })
  test('of one degree along the equator is the earth’s circumference by 360, half of it to the other side', () => {
    const circumference = 2 * Math.PI * 6371.0088
    expect(greatCircle({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(circumference / 360, 9)
    expect(greatCircle({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(circumference / 2, 9)
  })
  test('from Aarhus to Copenhagen is 157 km, either way', () => {
    expect(greatCircle(aarhus, copenhagen)).toBeCloseTo(156.6, 0)
    expect(greatCircle(copenhagen, aarhus)).toBeCloseTo(greatCircle(aarhus, copenhagen), 9)
  })
})
