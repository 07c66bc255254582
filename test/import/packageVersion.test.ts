import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkPackage } from '../../api/import/checkPackage.ts'
import { toy, toyCopy } from './toyWith.ts'

let folder = ''
let version = ''
beforeEach(async () => {
  folder = toyCopy()
  version = (await checkPackage(toy)).version
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function versionWith(file: string, change: (text: string) => string): Promise<string> {
  writeFileSync(join(folder, file), change(readFileSync(join(toy, file), 'utf8')))
  return (await checkPackage(folder)).version
}

describe('another version', () => {
  it('comes of one changed cell', async () => {
    expect(await versionWith('links.csv', (text) => text.replace('2009-02-01', '2009-02-02'))).not.toBe(version)
  })
  it('comes of a value that becomes unknown', async () => {
    expect(await versionWith('links.csv', (text) => text.replace('2009-02-01', ''))).not.toBe(version)
  })
  it('comes of a row less', async () => {
    expect(await versionWith('terms.csv', (text) => text.replace(/^term-2.*\n/m, ''))).not.toBe(version)
  })
  it('comes of another title or year in the descriptor', async () => {
    expect(await versionWith('datapackage.json', (text) => text.replace('Toy landscape', 'Toy country'))).not.toBe(
      version,
    )
    expect(await versionWith('datapackage.json', (text) => text.replace('"year": 2017', '"year": 2016'))).not.toBe(
      version,
    )
  })
})

describe('the same version', () => {
  it('is 64 hex digits and comes of the same files', async () => {
    expect(version).toMatch(/^[0-9a-f]{64}$/)
    expect((await checkPackage(folder)).version).toBe(version)
  })
  it('comes of 1.0 for 1 and of what the descriptor says of files only', async () => {
    expect(await versionWith('places.csv', (text) => text.replace('56,10', '56.0,1e1'))).toBe(version)
    expect(await versionWith('datapackage.json', (text) => text.replace('"version": "1.0.0"', '"version": "2"'))).toBe(
      version,
    )
  })
  it('comes of a column left out instead of empty', async () => {
    const without = (text: string) => {
      const rows: Record<string, string>[] = parse(text, { columns: true })
      return stringify(
        rows.map(({ remarkEn: _empty, ...row }) => row),
        { header: true },
      )
    }
    expect(readFileSync(join(toy, 'actors.csv'), 'utf8')).toContain('remarkEn')
    expect(await versionWith('actors.csv', without)).toBe(version)
  })
  it('comes of any order of rows and columns, any quoting and any line end', async () => {
    const links = readFileSync(join(toy, 'links.csv'), 'utf8')
    const rows: Record<string, string>[] = parse(links, { columns: true })
    const columns = Object.keys(rows[0] ?? {})
    const orders = fc.record({
      columns: fc.shuffledSubarray(columns, { minLength: columns.length }),
      rows: fc.shuffledSubarray(rows, { minLength: rows.length }),
      quoted: fc.boolean(),
      record_delimiter: fc.constantFrom('\n', '\r\n'),
    })
    await fc.assert(
      fc.asyncProperty(orders, async ({ rows, ...options }) => {
        expect(await versionWith('links.csv', () => stringify(rows, { header: true, ...options }))).toBe(version)
      }),
      { seed: 1, numRuns: 30 },
    )
  })
})
