/** Events of a data set: picture and table, by type, page after page, and by keyboard. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { english as en } from '../texts.ts'
import { ask } from './ask.ts'
import { describeExplorer } from './describeExplorer.ts'

const sourced = '/about-the-data?data=denmark-sourced'
const eventsPart = `${sourced}&part=events`
const rows = (page: Page) => page.locator('.event-table tbody tr')

interface DatedEvents {
  readonly events: { readonly nodes: readonly { readonly id: string; readonly date: string }[] }
}

describeExplorer('events', (explorer) => {
  it('say that there is no event of a type, and lead back to all of them, page after page', async () => {
    const page = await explorer.open(`${sourced}&events=labelled&lang=en`)
    await page.getByText('No event is of this type. Without the filter there are 84.').waitFor()
    await page.getByRole('button', { name: en['events.all'] }).click()
    await page.getByRole('link', { name: en['about.events'], exact: true }).click()
    const pages = page.getByRole('navigation', { name: `Pages: ${en['about.events']}` })
    const listed: string[] = []
    for (const shown of ['1–25', '26–50', '51–75', '76–84']) {
      await pages.getByText(`${shown} of 84`, { exact: true }).waitFor()
      listed.push(...(await rows(page).evaluateAll((all) => all.map((row) => row.querySelector('a')?.href ?? ''))))
      if (shown !== '76–84') await pages.getByRole('link', { name: 'Next' }).click()
    }
    expect(new Set(listed.map((href) => new URL(href).searchParams.get('event'))).size).toBe(84)
    expect(new URL(page.url()).searchParams.get('page')).toBe('4')
    await page.goBack()
    await pages.getByText('51–75 of 84', { exact: true }).waitFor()
    await pages.getByRole('link', { name: en['about.all'] }).click()
    await expect.poll(() => rows(page).count()).toBe(84)
    await page.context().close()
  }, 240_000)

  it('show as many events as the API counts, in picture and table, for each type that there is', async () => {
    const answer = await fetch(`${explorer.address}/graphql/denmark-sourced`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ events(first: 100) { nodes { type } } }' }),
    })
    const { data } = (await answer.json()) as { data: { events: { nodes: { type: keyof typeof counts }[] } } }
    const counts = { FOUNDED: 0, RENAMED: 0, MERGED: 0, SPLIT: 0, ABSORBED: 0, ENDED: 0, PROGRAMME: 0 }
    for (const { type } of data.events.nodes) if (type in counts) counts[type] += 1
    const page = await explorer.open(`${eventsPart}&lang=en`)
    await rows(page).first().waitFor()
    for (const [type, count] of Object.entries(counts)) {
      const name = new RegExp(`^${en[`event.${type as keyof typeof counts}`]} ${count}$`)
      await page.getByRole('button', { name }).click()
      await page
        .locator('.events-count')
        .filter({ hasText: `Shown ${count} of ${data.events.nodes.length} events` })
        .waitFor()
      const listed = Math.min(count, 25)
      expect([await rows(page).count(), await page.locator('.timeline [role=option]').count()]).toEqual([listed, count])
      await page.getByRole('button', { name }).click()
    }
    await page.context().close()
  }, 240_000)

  it('let an event be chosen by keyboard; back and forward and a copied address show it again', async () => {
    const page = await explorer.open(`${eventsPart}&lang=en`)
    await rows(page).first().waitFor()
    await page.locator('.timeline [role=listbox]').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const line = page.locator('.event-line')
    await line.waitFor()
    const { events } = await ask<DatedEvents>(
      explorer,
      '{ events(first: 100) { nodes { id date } } }',
      {},
      'denmark-sourced',
    )
    const chosen = events.nodes.find(({ id }) => id === new URL(page.url()).searchParams.get('event'))
    expect(await line.textContent()).toContain(chosen?.date.slice(0, 4))
    expect(events.nodes.filter(({ date }) => date < (chosen?.date ?? '')).length).toBeLessThanOrEqual(2)
    expect(await page.locator('.event-table tr.chosen').count()).toBe(1)
    await page.goBack()
    await line.waitFor({ state: 'detached' })
    await page.goForward()
    await line.waitFor()

    const elsewhere = await explorer.open(page.url().replace(explorer.address, ''))
    await elsewhere.locator('.event-line').waitFor()
    expect(await elsewhere.locator('.event-line').textContent()).toBe(await line.textContent())
    const actor = line.getByRole('link').filter({ hasNotText: en['events.deselect'] }).first()
    const name = (await actor.textContent()) ?? ''
    await actor.click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.context().close()
    await elsewhere.context().close()
  }, 240_000)
})
