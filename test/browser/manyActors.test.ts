/** A data set of more actors than a map can show, and without coordinates. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type PackageRow, writePackage } from '../../data/package/writePackage.ts'
import { createWords } from '../../web/words/words.ts'
import { danish as da, english as en } from '../texts.ts'
import { describeInBrowser } from './describeInBrowser.ts'
import { axeViolations, type Explorer, startExplorer } from './explorer.ts'

const CLUSTERS = 20
const PARTNERS = 700

const known = { source: 'own', synthetic: true, confidence: 'confirmed' }
const actor = (id: string, kind: string, type: string, field?: string): PackageRow => {
  return { id, kind, type, name: id, field, ...known }
}

/** 20 clusters and 700 partners, of which every second is public: 1,400 links, and nobody has a place. */
function writeLarge(folder: string): void {
  const clusters = Array.from({ length: CLUSTERS }, (_, at) => `cluster-${at}`)
  const partners = Array.from({ length: PARTNERS }, (_, at) => `partner-${at}`)
  const links = partners.flatMap((partner, at) =>
    [at, at + 1 + (at % 7)].map((one): PackageRow => {
      const cluster = clusters[one % CLUSTERS]
      const how = { role: 'partner', method: 'synthetic', confidence: 'confirmed', source: 'own' }
      return { id: `link-${partner}-${cluster}`, actor: partner, cluster, ...how }
    }),
  )
  const description = 'Invented, to be larger than a map.'
  writePackage(
    folder,
    {
      ...{ name: 'large', title: 'Stort', titleEn: 'Large', description, descriptionEn: description, version: '1.0.0' },
      ...{ created: '2018-01-01', synthetic: true, year: 2017, gaps: [], sources: [{ title: 'own' }] },
      licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    },
    {
      sources: [{ id: 'own', title: 'own' }],
      actors: [
        ...clusters.map((id) => actor(id, 'cluster', 'cluster_organisation', 'digital')),
        ...partners.map((id, at) =>
          at % 2 === 0 ? actor(id, 'public', 'agency') : actor(id, 'knowledge', 'vocational_school'),
        ),
      ],
      clusters: clusters.map((id, at) => ({ id, network: at < 2, status: 'catalogue', label: 'gold' })),
      links,
    },
  )
}

describeInBrowser('a network of more than 600 actors without coordinates', () => {
  let explorer: Explorer
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klyngeatlas-large-'))
    writeLarge(folder)
    explorer = await startExplorer({ data: folder })
  }, 240_000)
  afterAll(async () => {
    await explorer?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    { lang: 'en', words: createWords('en', en) },
    { lang: 'da', words: createWords('da', da) },
  ] as const)(
    'says how many of how many are drawn and why, and each way on leads on ($lang)',
    async ({ lang, words: { say } }) => {
      const page = await explorer.open(`/network?layout=overlap&bubbles=1&lang=${lang}`, { reducedMotion: 'reduce' })
      const reason = say('network.limit', { drawn: 600, all: 720, most: 600 })
      const map = (partners: number, clusters = CLUSTERS) =>
        page.getByRole('application', { name: say('network.label', { clusters, partners, firms: 0 }), exact: true })
      await page.getByText(reason).waitFor()
      await page.getByText(say('network.limit.partners', { count: 120 })).waitFor()
      await map(580).waitFor()
      await page.getByText(say('network.table.caption', { count: 720 })).waitFor({ state: 'attached' })
      expect(await axeViolations(page)).toEqual([])

      const geographic = say('network.layout.geographic')
      await page.getByText(say('network.lacks.noPlaces', { layout: geographic })).waitFor()
      expect(await page.getByRole('radio', { name: geographic }).isDisabled()).toBe(true)

      await page.getByRole('button', { name: say('network.limit.hide') }).press('Enter')
      await map(350).waitFor()
      await page.getByText(reason).waitFor({ state: 'detached' })
      await page.goBack()
      await page.getByText(reason).waitFor()

      await page.getByRole('link', { name: say('network.limit.table') }).press('Enter')
      await page.locator('.table-shown', { hasText: '720' }).waitFor()
      await page.goBack()
      await page.getByText(reason).waitFor()

      await page.getByRole('button', { name: say('filters'), exact: true }).press('Enter')
      await page.getByRole('button', { name: say('filter.network') }).press('Enter')
      await page.getByRole('checkbox', { name: say('no') }).press('Space')
      await page.getByRole('button', { name: say('filter.apply') }).press('Enter')
      await page.waitForURL((url) => url.searchParams.get('network') === 'yes')
      await page.getByText(reason).waitFor({ state: 'detached' })
      await page.locator('.network-shown', { hasText: '2' }).waitFor()
      await page.context().close()
    },
    240_000,
  )
})
