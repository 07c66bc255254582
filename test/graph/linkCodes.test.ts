import fc from 'fast-check'
import { expect, test } from 'vitest'
import { confidences, methods, roles } from '../../api/domain/closedLists.ts'
import { OlderForm } from '../../api/graph/engineErrors.ts'
import { packCodes, unpackLinks } from '../../api/graph/linkCodes.ts'

test('the closed lists are short enough for the digits that a link has for them', () => {
  expect(roles.length).toBeLessThanOrEqual(100)
  expect(methods.length).toBeLessThanOrEqual(10)
  expect(confidences.length).toBeLessThanOrEqual(10)
})
test('links without codes are refused, not read as links of the year 0', () => {
  expect(() => unpackLinks({ cluster: 3, partner: [8, 9], codes: [201020150752] })).toThrow(OlderForm)
})
test('a link that began in 2010, ended in 2015, with role 7, method 5 and confidence 2 has the codes 201020150752', () => {
  expect(packCodes({ since: 2010, until: 2015, role: 7, method: 5, confidence: 2 })).toBe(201020150752)
})
test('whatever is packed comes out again', () => {
  const link = fc.record({
    since: fc.integer({ min: 0, max: 9999 }),
    until: fc.integer({ min: 0, max: 9999 }),
    role: fc.nat(99),
    method: fc.nat(9),
    confidence: fc.nat(9),
  })
  const check = fc.property(link, (one) => {
    const { since, until, role, method, confidence } = one
    const unpacked = unpackLinks({ cluster: 3, partner: [8], codes: [packCodes(one)] })
    expect(unpacked).toEqual({
      ...{ cluster: 3, partner: [8], since: [since], until: [until] },
      ...{ role: [role], method: [method], confidence: [confidence] },
    })
  })
  fc.assert(check, { seed: 2017 })
})
