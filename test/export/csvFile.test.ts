import { spawnSync } from 'node:child_process'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvFile } from '../../api/export/csvFile.ts'
import type { Language } from '../../api/export/language.ts'
import { csvCell } from '../../csv/csvForm.ts'
import { defuseCell } from '../../csv/defuseCell.ts'

const python = spawnSync('python3', ['--version']).status === 0
const reason = python ? '' : ' (left out: Python 3 is not installed; Debian: apt-get install python3)'

const origin = {
  dataset: 'toy',
  title: 'Toy',
  version: 'ab'.repeat(32),
  synthetic: true,
  licence: 'CC-BY-4.0',
  year: 2017,
  conditions: 'region=1081&text=vand',
  address: 'https://atlas.example/export/toy/abababababab/actors.csv',
}
const method = { year: 2017, seed: 7, sectors: ['public', 'other'], roles: null }
const said = [...Object.values(origin).map(String), '7', 'public,other', '']
const heading = 'id,Name,share,dataset,title,version,synthetic,licence,year,conditions,address,seed,sectors,roles'
type Row = { readonly id: string; readonly name: string; readonly share: number | null }
const file = (rows: readonly Row[], language: Language) => [...piecesOf(rows, language)].join('')
const piecesOf = (rows: readonly Row[], language: Language) =>
  csvFile(
    {
      columns: [
        { id: 'id', type: 'code', value: ({ id }) => id },
        { id: 'name', type: 'text', heading: { da: 'Navn', en: 'Name' }, value: ({ name }) => name },
        { id: 'share', type: 'figure', value: ({ share }) => share },
      ],
      rows,
      year: 2017,
      method,
    },
    origin,
    language,
  )

/** Python's own reader, as lists of rows. */
function readWithPython(text: string, delimiter: string): readonly (readonly string[])[] {
  const script =
    'import csv, io, json, sys; text = sys.stdin.buffer.read().decode("utf-8-sig"); ' +
    'print(json.dumps(list(csv.reader(io.StringIO(text, newline=""), delimiter=sys.argv[1], strict=True))))'
  const { stdout, stderr } = spawnSync('python3', ['-c', script, delimiter], { input: text, encoding: 'utf8' })
  if (stderr) throw new Error(stderr)
  return JSON.parse(stdout)
}

describe('a cell', () => {
  test('that a spreadsheet would take for a formula is defused in both languages', () => {
    expect([csvCell('=1+1', 'da'), csvCell('@a', 'en'), csvCell('-x', 'da')]).toEqual(["'=1+1", "'@a", "'-x"])
  })
  test('that a spreadsheet of the other language would cut stands in quotes', () => {
    expect(file([{ id: 'a', name: 'Fond;=1+1', share: null }], 'en')).toContain('a,"Fond;=1+1",')
  })
  test('that is unknown is empty', () => {
    expect([csvCell(undefined, 'en'), csvCell(null, 'da')]).toEqual(['', ''])
  })
  test('with a number has the decimal sign of the language, and is never defused', () => {
    expect([csvCell(-1.5, 'da'), csvCell(-1.5, 'en'), csvCell(2604, 'da')]).toEqual(['-1,5', '-1.5', '2604'])
  })
})

describe('the file of a table', () => {
  const rows: readonly Row[] = [
    { id: 'a', name: 'Ørsted; "Vind", og\nVand', share: 0.5 },
    { id: 'b', name: '=HYPERLINK("x")', share: null },
  ]
  test('in English is RFC 4180 and says in every row where it comes from and how it was made, each once', () => {
    const text = file(rows, 'en')
    expect(text.split('\r\n')[0]).toBe(heading)
    expect(parse(text)).toEqual([
      heading.split(','),
      ['a', 'Ørsted; "Vind", og\nVand', '0.5', ...said],
      ['b', `'=HYPERLINK("x")`, '', ...said],
    ])
  })
  test('in Danish has a byte order mark, semicolons and decimal commas', () => {
    const text = file(rows, 'da')
    expect(text.startsWith('\ufeffid;Navn;share;')).toBe(true)
    expect(parse(text, { bom: true, delimiter: ';' })[1]?.[2]).toBe('0,5')
  })
  test('without a row is its heading', () => {
    expect(file([], 'en')).toBe(`${heading}\r\n`)
  })
  test.skipIf(!python)(`gives Python's reader back what went in, whatever the names are${reason}`, async () => {
    const name = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\0\ud800-\udfff]/g, ''))
    const some = fc.sample(fc.record({ id: fc.string(), name, share: fc.constant(1.5) }), { numRuns: 200, seed: 2017 })
    for (const language of ['da', 'en'] as const) {
      const read = readWithPython(file(some, language), language === 'da' ? ';' : ',')
      expect(read.slice(1)).toEqual(
        some.map(({ id, name }) => [defuseCell(id), defuseCell(name), language === 'da' ? '1,5' : '1.5', ...said]),
      )
    }
  })
})

test.each(['da', 'en'] as const)(
  'a long table in %s comes in pieces, with one header and one byte order mark',
  (language) => {
    const rows = Array.from({ length: 450 }, (_, i) => ({ id: `id-${i}`, name: `Nr. ${i}`, share: i / 4 }))
    const pieces = [...piecesOf(rows, language)]
    expect(pieces).toHaveLength(4)
    const text = pieces.join('')
    expect(text.split('\r\n')).toHaveLength(452)
    expect(text.lastIndexOf('\ufeff')).toBe(language === 'da' ? 0 : -1)
    expect(text.match(/Navn|Name/g)).toHaveLength(1)
  },
)
