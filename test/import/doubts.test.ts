/** What a package that passes is asked to look at again, and files that are none. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { checkPackage } from '../../api/import/checkPackage.ts'
import { doubtsText, doubtText } from '../../api/import/doubts.ts'
import { problemLines, problemText } from '../../api/import/problem.ts'
import { openData } from '../../api/openData.ts'
import { toy, toyCopy } from './toyWith.ts'

let folder = ''
afterEach(() => folder && rmSync(folder, { recursive: true, force: true }))

function rewrite(file: string, change: (text: string) => string): void {
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, change(before))
  expect(readFileSync(path, 'utf8')).not.toBe(before)
}
const said = async () => (await checkPackage(folder)).doubts.map(doubtText)
const problems = async () => {
  const refusal = await checkPackage(folder).catch((error) => error)
  return refusal.problems.map(problemText)
}

it('nothing is doubted in the toy package', async () => {
  expect((await checkPackage(toy)).doubts).toEqual([])
})

it.each([
  [
    'text that was encoded twice, told once with its count',
    'actors.csv',
    (text: string) => text.replaceAll('Aarhus', 'FÃ¸devarer').replaceAll('Havneklynge', 'KlyngefÃ¦llesskab'),
    /^actors, line 4, name: "name" looks like text that was encoded twice, as Ã¦ for æ\. And 1 more row: line 5\.$/,
  ],
  [
    'coordinates that are exchanged',
    'places.csv',
    (text: string) => text.replace('56.15,10.21', '10.21,56.15'),
    /^places, line 7, lat, lon: "lat" and "lon" look exchanged/,
  ],
  [
    'a date far in the future',
    'events.csv',
    (text: string) => text.replace('2016,year', '2061,year'),
    /^events, line 3, date: "date" lies more than 20 years after 2017/,
  ],
  [
    'a year far in the future',
    'sources.csv',
    (text: string) => text.replace(/,2017,/, ',2099,'),
    /^sources, line 2, year: "year" lies more than 20 years after 2017/,
  ],
  [
    'an absurd amount',
    'accounts.csv',
    (text: string) => text.replace('1100000,2,2', '110000000000000,2,2'),
    /^accounts, line 2, financingOther: "financingOther" is larger than any cluster has reported\.$/,
  ],
  [
    'a very long cell',
    'terms.csv',
    (text: string) => `${text.trimEnd().replace(/,([^,]*)$/, '')},${'x'.repeat(910_000)}\n`,
    /^terms, line 3, locator: "locator" is longer than 900,000 signs\.$/,
  ],
  ['no link at all', 'links.csv', (text: string) => `${text.split('\n')[0]}\n`, /^links: The package has no link/],
  [
    'a year of the package in which no link stands',
    'datapackage.json',
    (text: string) => text.replace('"year": 2017', '"year": 1900'),
    /^links: No link stands in 1900/,
  ],
])('%s', async (_, file, change, sentence) => {
  folder = toyCopy()
  if (file === 'links.csv') rewrite('evidence.csv', (text) => `${text.split('\n')[0]}\n`)
  if (file === 'datapackage.json') rewrite('links.csv', (text) => text.replaceAll(',,,', ',2015,,'))
  rewrite(file, change)
  expect(await said()).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]))
})

it.each([
  ['a folder', (path: string) => mkdirSync(path)],
  ['a link to nothing', (path: string) => symlinkSync('/no/such/file', path)],
  ['a pipe', (path: string) => void spawnSync('mkfifo', [path])],
])('a table that is %s is one problem', async (_, make) => {
  folder = toyCopy()
  rmSync(join(folder, 'traits.csv'))
  make(join(folder, 'traits.csv'))
  expect(await problems()).toEqual(['traits: traits.csv must be a file; it is a folder, a pipe or a link to nothing.'])
})

it.each([
  ['tabs between cells', (text: string) => text.replaceAll(',', '\t'), 'separates them by tabs'],
  ['carriage returns alone', (text: string) => text.replaceAll('\n', '\r'), 'ends them with a carriage return alone'],
])('%s are one problem', async (_, change, sentence) => {
  folder = toyCopy()
  rewrite('traits.csv', change)
  const told = await problems()
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(sentence)
})

it('an import says how many things there are to look at again, and what names them', async () => {
  folder = toyCopy()
  rewrite('actors.csv', (text) =>
    text.replaceAll('Aarhus', 'FÃ¸devarer').replaceAll('Havneklynge', 'KlyngefÃ¦llesskab'),
  )
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { engine } = await openData(undefined, folder)
  expect(said.mock.calls).toEqual([[`toy: 2 things to look at again: npm run check -- ${folder} names them.\n`]])
  said.mockRestore()
  await engine.close()
  expect(doubtsText(1, 'data/own')).toBe('1 thing to look at again: npm run check -- data/own names it.')
})

const broken = (line: number, value: string, rule = '"type" must be one of gts.') => ({
  table: 'actors',
  line,
  column: 'type',
  value,
  rule,
})

it('a rule that many rows break is told once, with its count and the first of them', () => {
  const unique = (line: number) => broken(line, 'a', `"id" must be unique; line ${line - 1} has the same.`)
  const many = Array.from({ length: 38 }, (_, at) => broken(at + 2, `x${at}`))
  expect(problemLines([...many, unique(3), unique(4), broken(50, '', 'Other.')])).toEqual([
    'actors, line 2, type: "type" must be one of gts. It is "x0". And 37 more rows: line 3 "x1", line 4 "x2", line 5 "x3", …',
    'actors, line 3, type: "id" must be unique; line 2 has the same. It is "a". And 1 more row: line 4 "a".',
    'actors, line 50, type: Other.',
  ])
})

it('problems of a whole file are each told', () => {
  const missing = { table: 'datapackage.json', line: null, column: 'resources', value: null }
  const rules = ['must have the table 1.', 'must have the table 2.']
  expect(problemLines(rules.map((rule) => ({ ...missing, rule })))).toHaveLength(2)
})

it('a column whose name holds a sign that nobody sees is told with its code', async () => {
  folder = toyCopy()
  rewrite('traits.csv', (text) => text.replace('modelName,', 'model\u200bName,'))
  expect((await problems())[0]).toBe(
    'traits, line 1, model\\u200bName: There is no column "model\\u200bName" in the table traits.',
  )
})

it('signs that nobody sees are told as codes', () => {
  const value = 'A\u202eB\u00ad\u0007'
  expect(problemText({ table: 'actors', line: 2, column: 'name', value, rule: '"name" is wrong.' })).toBe(
    'actors, line 2, name: "name" is wrong. It is "A\\u202eB\\u00ad\\u0007".',
  )
})
