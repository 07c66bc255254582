import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defuseCell } from '../../csv/defuseCell.ts'

it.each([
  '=cmd()',
  '+A1',
  '-A1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '=',
  '-1+2',
  '--1',
  '+45 12 34 56 78',
  '\n=1',
  '＝1+1',
  '＠a',
])('a cell like a formula gets an apostrophe: %j', (text) => expect(defuseCell(text)).toBe(`'${text}`))

it.each(['', 'Aarhus', '-1', '+1.5', '-1,5', '-2e-3', '1-2', "'=cmd()", ' =1'])(
  'another cell stays as it is: %j',
  (text) => expect(defuseCell(text)).toBe(text),
)

it('no text comes out as a formula, and nothing is lost', () => {
  const texts = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', '\t', '\r', '\n', '1', 'a', "'", '.') })
  fc.assert(
    fc.property(texts, (text) => {
      const safe = defuseCell(text)
      expect(safe.endsWith(text)).toBe(true)
      expect(/^[=@＝\t\r\n]/.test(safe)).toBe(false)
      if (/^[+-]/.test(safe)) expect(Number.isFinite(Number(safe))).toBe(true)
    }),
    { seed: 1 },
  )
})
