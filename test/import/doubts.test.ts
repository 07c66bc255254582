/** What a package that passes is asked to look at again, and files that are none. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { checkPackage } from '../../api/import/checkPackage.ts'
import { doubtText } from '../../api/import/doubts.ts'
import { problemText } from '../../api/import/problem.ts'
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
    /^actors, line 4, name: "name" looks like text that was encoded twice, as Ã¦ for æ\. So are 1 more\.$/,
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

it('signs that nobody sees are told as codes', () => {
  const value = 'A\u202eB\u00ad\u0007'
  expect(problemText({ table: 'actors', line: 2, column: 'name', value, rule: '"name" is wrong.' })).toBe(
    'actors, line 2, name: "name" is wrong. It is "A\\u202eB\\u00ad\\u0007".',
  )
})
