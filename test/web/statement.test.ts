import { expect, test } from 'vitest'
import danish from '../../web/accessibility/statement.da.json' with { type: 'json' }
import english from '../../web/accessibility/statement.en.json' with { type: 'json' }

test('the accessibility statement has the same parts in both languages', () => {
  expect(Object.keys(danish)).toEqual(Object.keys(english))
})
test('no sentence is empty or left in the other language', () => {
  for (const [key, text] of Object.entries(danish)) {
    expect(text.length, key).toBeGreaterThan(8 * Number(!key.endsWith('.title')))
    if (!key.endsWith('.title')) expect(text, key).not.toBe(english[key as keyof typeof english])
  }
})
test('both languages put in the same values', () => {
  const values = (text: string) => text.match(/\{\w+\}/g) ?? []
  for (const [key, text] of Object.entries(english))
    expect(values(danish[key as keyof typeof danish])).toEqual(values(text))
})
test('it says what is not met and what nobody tried, not only what works', () => {
  expect(english['untried.1']).toContain('No screen reader')
  expect(english['untried.2']).toContain('No other browser than Chromium')
  expect(danish['untried.1']).toContain('Ingen skærmlæser')
})
