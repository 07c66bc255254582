/** A figure taken along: as a picture of what stands on the page, as a citation, as an address of exactly this version. */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { english as en } from '../texts.ts'
import { ask } from './ask.ts'
import { describeExplorer } from './describeExplorer.ts'

interface Named {
  readonly dataset: { readonly version: string }
  readonly overlap: { readonly comparedClusters: readonly { readonly cluster: { readonly name: string } }[] }
}

describeExplorer('a figure', (explorer) => {
  it('is saved as a picture, has its rows as a file, and is cited and linked with its version', async () => {
    const page = await explorer.open('/overlap?measure=shared&draws=1000&lang=en', {
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const { dataset, overlap } = await ask<Named>(
      explorer,
      '{ dataset { version } overlap { comparedClusters { cluster { name } } } }',
      {},
    )
    const version = dataset.version.slice(0, 12)
    const menu = page.locator('.figure-menu').first()
    // A scrolled page takes headings that stay in sight along; a picture does not.
    await page.locator('.matrix tbody tr').nth(30).scrollIntoViewIfNeeded()
    const act = async (item: string) => {
      await menu.press('Enter')
      await page.getByRole('menuitem', { name: item }).press('Enter')
    }
    const saving = page.waitForEvent('download')
    await act(en['figure.picture.svg'])
    const file = await saving
    expect(file.suggestedFilename()).toBe(`klyngeatlas-catalogue-2017-invented-${version}-2016-matrix.svg`)
    const facts = await page.evaluate(
      (svg) => {
        const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
        return {
          root: root.tagName,
          texts: [...root.querySelectorAll('text')].map((text) => text.textContent),
          upwards: root.querySelectorAll('text[transform^="rotate(-90"]').length,
          boxes: root.querySelectorAll('rect').length,
        }
      },
      await readFile(await file.path(), 'utf8'),
    )
    const names = overlap.comparedClusters.map(({ cluster }) => cluster.name)
    expect(facts).toMatchObject({ root: 'svg', upwards: names.length })
    expect(facts.boxes).toBeGreaterThanOrEqual(names.length * (names.length - 1))
    expect(facts.texts).toEqual(expect.arrayContaining([...names, en['badge.synthetic']]))
    expect(facts.texts.join(' ')).toContain(version)

    await act(en['figure.cite'])
    const cited = page.locator('.cited-figure')
    await cited.waitFor()
    expect(await cited.textContent()).toContain(`[${en['badge.synthetic']}], catalogue-2017, version ${version}`)
    await page.keyboard.press('Escape')
    await act(en['figure.link'])
    await page.getByText(en['figure.link.done']).waitFor({ state: 'attached' })
    const address = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    expect([address.searchParams.get('version'), address.hash]).toEqual([version, '#matrix'])

    await menu.press('Enter')
    const csv = page.getByRole('menuitem', { name: en['figure.csv'], exact: true })
    expect(await csv.getAttribute('href')).toBe(`/export/catalogue-2017/${version}/overlap.csv?draws=1000`)
    await page.keyboard.press('Escape')
    const binding = page.locator('#binding .figure-menu')
    await binding.press('Enter')
    await page.getByRole('menuitem', { name: en['figure.picture.none'] }).waitFor()
    await page.context().close()
  }, 240_000)
})
