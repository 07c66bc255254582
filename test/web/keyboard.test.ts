import { describe, expect, test } from 'vitest'
import { places, shortcuts } from '../../web/keyboard/shortcuts.ts'
import { createWords } from '../../web/words/words.ts'
import { english } from '../texts.ts'

const { say } = createWords('en', english)

/** The table of the page as Markdown. */
function keyTables(): string {
  return places
    .map(({ name, shortcuts }) =>
      [
        `## ${say(name)}`,
        '',
        `| ${say('keys.column.key')} | ${say('keys.column.does')} |`,
        '| --- | --- |',
        ...shortcuts.map(({ keys, does }) => `| ${keys.map((key) => `\`${key}\``).join(' ')} | ${say(does)} |`),
        '',
      ].join('\n'),
    )
    .join('\n')
}

describe('the keys of the page', () => {
  test('are all in the places of the page or of one of its views', () => {
    expect(places.map(({ shortcuts }) => shortcuts)).toEqual(expect.arrayContaining(Object.values(shortcuts)))
  })
  test('are each said once in a place', () => {
    for (const { name, shortcuts } of places) {
      const keys = shortcuts.flatMap(({ keys }) => keys)
      expect(keys, name).toEqual([...new Set(keys)])
    }
  })
  test('are those of docs/keyboard.md, which is made from the same list: run this test with --update to write it', async () => {
    const text = [
      '# Keyboard',
      '',
      'The page shows this list when `?` is pressed, and by the button *Keyboard* at its foot. `/` and `?` can be turned off there; they never work in a field that one writes in. All other keys work only where the focus is.',
      '',
      keyTables(),
    ].join('\n')
    await expect(text).toMatchFileSnapshot('../../docs/keyboard.md')
  })
})
