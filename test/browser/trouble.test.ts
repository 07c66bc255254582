/** Addresses that name what is not there, and a server that goes away: a sentence, what still works, a way on. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { danish as da, english as en } from '../texts.ts'
import { describeInBrowser } from './describeInBrowser.ts'
import { type Explorer, startExplorer } from './explorer.ts'

describeInBrowser('the page', () => {
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await startExplorer()
  }, 240_000)
  afterAll(() => explorer?.close())

  it.each([
    ['an actor', '/?actor=no-such&lang=en', en['trouble.NOT_FOUND'], 'no-such', en['trouble.home']],
    ['a link', '/?actor=dk-university-au&link=no-such&lang=da', da['trouble.NOT_FOUND'], 'no-such', da['trouble.home']],
    ['a data set', '/?data=no-such&lang=da', da['trouble.DATASET'], 'no-such', da['trouble.home']],
    [
      'a version',
      '/about-the-data?data=catalogue-2017&version=0123456789ab&lang=en',
      en['trouble.VERSION'],
      '0123456789ab',
      en['trouble.current'],
    ],
  ])(
    'says that %s is not there and leads on',
    async (_what, path, sentence, id, wayOn) => {
      const page = await explorer.open(path)
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
      await page
        .locator('.trouble')
        .filter({ hasText: `“${id}”` })
        .waitFor()
      await page.getByRole('link', { name: wayOn, exact: true }).click()
      await page.locator('.trouble').waitFor({ state: 'detached' })
      await page.getByRole('heading', { level: 1 }).waitFor()
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
