import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  annotate,
  dismiss,
  isFull,
  type ListChange,
  move,
  remove,
  restore,
} from '../../web/partners/shortlist/changes.ts'
import { csvText } from '../../web/partners/shortlist/csvText.ts'
import type { Entry } from '../../web/partners/shortlist/entries.ts'
import { mailText, readySentence } from '../../web/partners/shortlist/readySentence.ts'
import { shortlistFile } from '../../web/partners/shortlist/shortlistFile.ts'
import { workbookOf } from '../../web/partners/shortlist/workbook.ts'
import { changeViewState } from '../../web/state/changeViewState.ts'
import { longestNote, mostShortlisted } from '../../web/state/parameters/partners.ts'
import { refusedValues } from '../../web/state/refusedValues.ts'
import { parseViewState } from '../../web/state/viewState.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'

const words = { en: createWords('en', english), da: createWords('da', danish) }
const refused = (query: string) => refusedValues(`/partners?${query}`).map(({ parameter, value }) => [parameter, value])

test('an address with a note that is too long loses that institution and says so', () => {
  const long = 'x'.repeat(longestNote + 1)
  expect(parseViewState(`/partners?shortlist=a!${long},b`).shortlist).toEqual([{ id: 'b' }])
  expect(refused(`shortlist=a!${long},b`)).toEqual([['shortlist', `a!${long}`]])
})

test('an address with more institutions than fit is refused as a whole', () => {
  const ids = Array.from({ length: mostShortlisted + 1 }, (_, n) => `a${n}`).join()
  expect(parseViewState(`/partners?shortlist=${ids}`).shortlist).toBeUndefined()
  expect(refused(`shortlist=${ids}`)).toEqual([['shortlist', ids]])
})

test('another cluster begins with empty lists, and the same one under its own name keeps them', () => {
  const lists = { shortlist: [{ id: 'a' }], dismissed: ['b'] }
  const state = { view: 'partners', mine: 'x', ...lists } as const
  expect(changeViewState(state, { mine: 'y' })).toEqual({ view: 'partners', mine: 'y' })
  expect(changeViewState({ view: 'partners' }, { mine: 'x', ...lists })).toEqual(state)
})

test('collects in order, moves, annotates and takes off', () => {
  const three = ['a', 'b', 'c'].reduce<ListChange>((lists, id) => add(lists, id), {
    shortlist: undefined,
    dismissed: undefined,
  })
  expect(three.shortlist).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
  expect(move(three, 'c', -1).shortlist?.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  expect(move(three, 'a', -1)).toEqual(three)
  expect(annotate(three, 'b', ' Ask, Ida ').shortlist?.[1]).toEqual({ id: 'b', note: 'Ask, Ida' })
  expect(annotate(annotate(three, 'b', 'x'), 'b', ' ')).toEqual(three)
  expect(remove(three, 'b').shortlist).toEqual([{ id: 'a' }, { id: 'c' }])
})

test('what is not relevant leaves the list, and is back among the suggestions when that is undone', () => {
  const listed = add({}, 'a')
  const away = dismiss(listed, 'a')
  expect(away).toEqual({ shortlist: undefined, dismissed: ['a'] })
  expect(restore(away, 'a')).toEqual({ shortlist: undefined, dismissed: undefined })
  expect(add(away, 'a')).toEqual(listed)
})

test('no order of steps puts an institution on both lists, twice on one, or beyond the limit', () => {
  const step = fc.tuple(fc.constantFrom(add, remove, dismiss, restore), fc.integer({ min: 0, max: 40 }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const end = steps.reduce((lists, [change, id]) => change(lists, `a${id}`), add({}, 'a0'))
      const ids = [...(end.shortlist ?? []).map(({ id }) => id), ...(end.dismissed ?? [])]
      expect(new Set(ids).size).toBe(ids.length)
      expect((end.shortlist ?? []).length).toBeLessThanOrEqual(mostShortlisted)
      if (isFull(end)) expect(add(end, 'other')).toEqual(end)
    }),
    { seed: 11, numRuns: 200 },
  )
})

const cluster = (name: string) => ({ id: name, name })
const own = {
  cluster: { ...cluster('Brintforum'), municipality: null, standings: null },
  similarClusters: ['A', 'B', 'C'].map((name) => ({ cluster: cluster(name), shared: 3, expected: 1 })),
}
const reason = { of: 3, expected: 0.8, own: null, mean: null, partners: [] }
const council: Entry = {
  institution: {
    __typename: 'Institution',
    id: 'dk-public-x',
    name: 'Thisted Kommune',
    kind: 'PUBLIC',
    type: 'MUNICIPALITY',
    municipality: '0851',
    region: '1081',
  },
  note: '=1+1; ring, først',
  suggestion: {
    node: { id: 'dk-public-x' },
    clusterCount: 4,
    statedChance: 0.3,
    reasons: [
      { kind: 'CLOSEST_CLUSTER', clusters: [cluster('A')], ...reason },
      { kind: 'ABOVE_CHANCE', clusters: [cluster('C'), cluster('Z')], ...reason },
    ],
    against: { kind: 'FEW', count: 2, of: 3, km: null, medianKm: null, mean: null },
  },
}
const origin = {
  dataset: 'catalogue-2017',
  version: 'abcdef0123456789',
  synthetic: true,
  made: '2026-11-30',
  address: 'http://page/partners?mine=x',
}

test('the ready sentence names the most similar clusters and says that links are synthetic, in both languages', () => {
  expect(readySentence(council, own, true, words.en)).toBe(
    'Thisted Kommune works with 2 of the 3 clusters most like Brintforum (A and C). Brintforum does not work with it yet. The links are synthetic: this shows the method, not Denmark.',
  )
  expect(readySentence(council, own, false, words.da)).toBe(
    'Thisted Kommune arbejder sammen med 2 af de 3 klynger, der ligner Brintforum mest (A og C). Brintforum arbejder endnu ikke sammen med den.',
  )
})

test('of an institution that is not suggested it claims nothing', () => {
  const { suggestion: _, ...unknown } = council
  expect(readySentence(unknown, own, false, words.en)).toBe('Thisted Kommune is on the shortlist of Brintforum.')
})

test('the text of a mail has sentences, notes, where it comes from, and that it is synthetic', () => {
  const { subject, body } = mailText([council], own, origin, words.en)
  expect(subject).toBe('Possible partners for Brintforum: 1 institution')
  expect(body).toContain('1. Thisted Kommune works with 2 of')
  expect(body).toContain('Your note: =1+1; ring, først')
  expect(body).toContain('The links are synthetic')
  expect(body).toContain(
    'Data set catalogue-2017, version abcdef012345, 30 November 2026.\nhttp://page/partners?mine=x',
  )
  expect(mailText([council], own, { ...origin, synthetic: false }, words.en).body).not.toContain('synthetic')
})

const places = [
  { code: '0851', name: 'Thisted', nameEn: null },
  { code: '1081', name: 'Region Nordjylland', nameEn: 'North Denmark Region' },
]

test('a file has the codes as they are, notes that are no formulas, and each row says where it comes from', async () => {
  const file = shortlistFile({ shortlisted: [council], dismissed: [council] }, own, places, origin, words.en)
  expect(file.rows.map((row) => row.length)).toEqual([file.heading.length, file.heading.length])
  const row = Object.fromEntries(file.heading.map((name, place) => [name, file.rows[0]?.[place]]))
  expect(row).toMatchObject({ order: 1, municipality: '0851', regionName: 'North Denmark Region', synthetic: 'true' })
  expect(file.rows[1]?.slice(0, 2)).toEqual([undefined, 'not relevant'])
  const csv = await csvText(file, 'en')
  expect(csv).toContain(`,0851,Thisted,1081,`)
  expect(csv).toContain(`"'=1+1; ring, først"`)
})

/** Every part of a workbook as text, read by Python as a stranger would. */
function partsOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
  const path = join(folder, 'shortlist.xlsx')
  writeFileSync(path, bytes)
  const script =
    'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print("".join(z.read(n).decode() for n in z.namelist()))'
  const text = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return text
}
const python = spawnSync('python3', ['--version']).status === 0

test.runIf(python)('a workbook holds codes as texts, with their zeros, and no formula', async () => {
  const file = shortlistFile({ shortlisted: [council], dismissed: [] }, own, places, origin, words.en)
  const text = partsOf(new Uint8Array(await (await workbookOf(file)).arrayBuffer()))
  expect(text).toMatch(/<t[^>]*>0851<\/t>/)
  expect(text).not.toMatch(/<v>851<\/v>/)
  expect(text).toContain('=1+1; ring, først')
  expect(text).not.toContain('<f>')
})
