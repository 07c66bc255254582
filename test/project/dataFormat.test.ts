import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { TableName } from '../../api/import/table.ts'
import { tables } from '../../api/import/tables.ts'

const text = readFileSync(new URL('../../docs/data-format.md', import.meta.url), 'utf8')

/** The part of the text below the heading that names the table. */
function partOn(table: string): string {
  const parts = text.split(/^### /m).slice(1)
  return parts.find((part) => (part.split('\n')[0] ?? '').split(', ').includes(table)) ?? ''
}

it.each(Object.keys(tables) as TableName[])(
  'docs/data-format.md names every column of %s, and which must be filled',
  (table) => {
    const part = partOn(table)
    for (const [column, { required }] of Object.entries(tables[table].columns)) {
      expect(part, column).toMatch(required ? new RegExp(`\\*\\*\`${column}\`\\*\\*`) : new RegExp(`[^*]\`${column}\``))
    }
  },
)
