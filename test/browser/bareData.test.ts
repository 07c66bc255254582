/** A data set without coordinates and without yearly accounts: each view stands, says what it lacks, and leads on. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { toyCopy } from '../import/toyWith.ts'
import { danish as da, english as en } from '../texts.ts'
import { describeInBrowser } from './describeInBrowser.ts'
import { type Explorer, startExplorer } from './explorer.ts'

type Row = Readonly<Record<string, string>>
const languages = [
  { lang: 'en', words: en },
  { lang: 'da', words: da },
] as const

function rewrite(folder: string, table: string, change: (rows: readonly Row[]) => readonly Row[]): void {
  const path = join(folder, `${table}.csv`)
  const [columns = [], ...cells]: readonly (readonly string[])[] = parse(readFileSync(path))
  const rows = cells.map((values): Row => Object.fromEntries(columns.map((column, i) => [column, values[i] ?? ''])))
  writeFileSync(path, stringify([columns, ...change(rows).map((row) => columns.map((column) => row[column]))]))
}

/** The toy landscape with neither. */
function bareToy(): string {
  const folder = toyCopy()
  const unplaced = (rows: readonly Row[]) => rows.map((row) => ({ ...row, lat: '', lon: '' }))
  rewrite(folder, 'actors', unplaced)
  rewrite(folder, 'places', unplaced)
  rewrite(folder, 'accounts', () => [])
  return folder
}

describeInBrowser('a data set without coordinates and accounts', () => {
  const folder = bareToy()
  const failures: string[] = []
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await startExplorer({ data: folder })
  }, 240_000)
  afterAll(async () => {
    await explorer?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const open = (path: string) =>
    explorer.open(path, {}, (page) => page.on('pageerror', ({ message }) => failures.push(`${path}: ${message}`)))

  it.each(languages)(
    'has every view but the map of places, which says why and offers the others ($lang)',
    async ({ lang, words }) => {
      const { say } = createWords(lang, words)
      for (const path of ['/', '/overlap?draws=1000', '/table', '/table?rows=links', '/table?rows=firms']) {
        const page = await open(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        expect(await page.locator('.trouble').count(), path).toBe(0)
        await page.context().close()
      }
      const geographic = words['network.layout.geographic']
      const page = await open(`/network?layout=geographic&lang=${lang}`)
      await page.getByText(say('network.lacks.noPlaces', { layout: geographic })).waitFor()
      expect(await page.getByRole('radio', { name: geographic }).isDisabled()).toBe(true)
      await page.getByRole('radio', { name: words['network.layout.ring'] }).check({ force: true })
      await page.getByRole('application').waitFor()
      expect(new URL(page.url()).searchParams.get('layout')).toBe('ring')
      await page.context().close()
      expect(failures).toEqual([])
    },
    240_000,
  )

  it.each(languages)(
    'says on the page of a cluster that no account is in the sources ($lang)',
    async ({ lang, words }) => {
      const page = await open(`/actor/cluster-1?lang=${lang}`)
      await page.getByRole('heading', { level: 1, name: 'Vandklyngen' }).waitFor()
      await page.getByText(words['actor.accounts.none']).waitFor()
      await page.waitForLoadState('networkidle')
      expect(await page.locator('.account-charts').count()).toBe(0)
      expect(failures).toEqual([])
      await page.context().close()
    },
    240_000,
  )
})
