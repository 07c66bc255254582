import type { Page } from 'playwright-core'
import { drawnAnew } from './mapPlaces.ts'

/**
 * Types into the search that has the focus and waits until what is found for the whole text is drawn: the list of the letters
 * so far gives way to it, and with it a choice in that list.
 */
export async function typeSearch(page: Page, text: string): Promise<void> {
  const answered = page.waitForResponse((response) =>
    decodeURIComponent(response.url().replaceAll('+', ' ')).includes(`"${text}"`),
  )
  await page.keyboard.type(text)
  await answered
  await drawnAnew(page)
}
