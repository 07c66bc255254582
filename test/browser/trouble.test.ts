/** Addresses that name what is not there, and a server that goes away: a sentence, what still works, a way on. */
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish as da, english as en } from '../texts.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'

const { say: saysEn } = createWords('en', en)
const { say: saysDa } = createWords('da', da)
const languages = [
  { lang: 'en', say: saysEn },
  { lang: 'da', say: saysDa },
] as const

describeExplorer('the page', (explorer) => {
  it.each([
    ['an actor', '/?actor=no-such&lang=en', saysEn('trouble.NOT_FOUND', { count: 1 }), ['no-such'], en['trouble.home']],
    [
      'a link',
      '/table?rows=links&actor=dk-university-au&link=no-such&lang=da',
      saysDa('trouble.NOT_FOUND', { count: 1 }),
      ['no-such'],
      da['trouble.home'],
    ],
    [
      'a pair of clusters',
      '/overlap?pair=no-a~no-b&draws=1000&lang=da',
      saysDa('trouble.NOT_FOUND', { count: 2 }),
      ['no-a', 'no-b'],
      da['trouble.home'],
    ],
    [
      'several clusters',
      '/overlap?clusters=no-a,no-b&lang=da',
      saysDa('overlap.refused.NOT_FOUND', { count: 2 }),
      ['no-a', 'no-b'],
      da['filter.clear'],
    ],
    ['a data set', '/?data=no-such&lang=da', da['trouble.DATASET'], ['no-such'], da['trouble.home']],
    [
      'a version of long ago, now',
      '/about-the-data?data=catalogue-2017&version=0123456789ab&lang=en',
      en['trouble.VERSION'],
      ['0123456789ab'],
      en['trouble.current'],
    ],
  ])(
    'leads on from an address that names %s not on the server',
    async (_what, path, sentence, ids, wayOn) => {
      const page = await explorer.open(path)
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
      const text = await page.locator('.trouble').first().textContent()
      for (const id of ids) expect(text).toContain(`“${id}”`)
      await page.getByRole('link', { name: wayOn, exact: true }).click()
      await page.locator('.trouble').waitFor({ state: 'detached' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.context().close()
    },
    240_000,
  )

  it.each(languages)(
    'names the actors that the map does not have, and leaves them out ($lang)',
    async ({ lang, say }) => {
      const known = 'dk-cluster-017'
      const page = await explorer.open(
        `/network?layout=overlap&bubbles=1&actor=${known}&chosen=no-a&pin=no-b:1:2,dk-cluster-003:1:2&lang=${lang}`,
      )
      const named = { count: 2, ids: lang === 'en' ? '“no-a” and “no-b”' : '“no-a” og “no-b”' }
      await page.getByText(say('network.unknown', named)).waitFor()
      await page.getByRole('link', { name: say('network.unknown.leave', { count: 2 }) }).click()
      await page.getByText(say('network.unknown', named)).waitFor({ state: 'detached' })
      expect(new URL(page.url()).search).toBe(
        `?actor=${known}&layout=overlap&bubbles=1&pin=dk-cluster-003:1:2&lang=${lang}`,
      )
      await page.context().close()
    },
    240_000,
  )

  it.each(languages)(
    'leaves out regions that the data set does not have, and shows the rest ($lang)',
    async ({ lang, say }) => {
      const page = await explorer.open(`/?region=1082,9998,9999&lang=${lang}`)
      const said = say('refused', { asked: 'region=9998,9999', rule: say('refused.region') })
      await page.locator('.refused-values p', { hasText: said }).waitFor()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('15')
      await page.context().close()
    },
    240_000,
  )

  it.each(languages)(
    'says once and quietly what the address asks for and cannot have, and shows the rest ($lang)',
    async ({ lang, say }) => {
      const page = await explorer.open(`/overlap?draws=abc&year=17&pair=a~b~c&hubs=12&measure=best&lang=${lang}`)
      const notice = page.locator('.refused-values p')
      await notice.first().waitFor()
      expect(await notice.allTextContents()).toEqual([
        `${say('refused', { asked: 'draws=abc', rule: say('refused.draws') })} ${say('refused.usual', { used: 'draws=20000' })}`,
        `${say('refused', { asked: 'year=17', rule: say('refused.year') })} ${say('refused.leftOut')}`,
        `${say('refused', { asked: 'pair=a~b~c', rule: say('refused.pair') })} ${say('refused.leftOut')}`,
        `${say('refused', { asked: 'hubs=12', rule: say('refused.hubs') })} ${say('refused.usual', { used: 'hubs=90' })}`,
        `${say('refused', { asked: 'measure=best', rule: say('refused.choice') })} ${say('refused.usual', { used: 'measure=chance' })}`,
      ])
      await page.getByRole('grid').waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.getByRole('link', { name: say('view.landscape'), exact: true }).click()
      await notice.first().waitFor({ state: 'detached' })
      await page.context().close()
    },
    240_000,
  )

  it('offers the data sets of the server where the address names none of them', async () => {
    const page = await explorer.open('/?data=no-such&lang=en')
    await page.locator('.dataset-menu').click()
    await page.getByRole('menuitemradio', { name: /^Denmark, observed in sources/ }).click()
    await page.getByRole('heading', { level: 1, name: /observed in sources/ }).waitFor()
    await page.context().close()
  }, 240_000)

  it('stays readable when the server is gone, and goes on by itself when it is back', async () => {
    const page = await explorer.open('/?lang=en')
    await page.getByRole('application').waitFor()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)

    await page.getByRole('link', { name: 'About the data', exact: true }).click()
    await page.getByRole('alert').filter({ hasText: en['trouble.VIEW'] }).waitFor()
    await page.goBack()
    await page.getByRole('listbox').first().press('Home')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: en['trouble.UNREACHABLE'] }).first().waitFor()
    await page.getByText('can still be read').first().waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('42 clusters')
    await page.getByRole('link', { name: /^DA/ }).click()
    await page.getByRole('heading', { level: 1, name: /42 clusters/ }).waitFor()

    await page.context().setOffline(false)
    await page.locator('.trouble').first().waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'About the data', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Catalogue 2017' }).waitFor()
    await page.context().close()
  }, 240_000)
})
