/** Draws a part of the page in a document without a browser, in one language, at one address. */
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadWords, withLateTexts } from '../../web/words/loadWords.ts'
import { WordsProvider } from '../../web/words/useWords.tsx'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true

/** The element that holds the part; the address changes as its links and buttons are pressed. */
export async function drawn(part: ReactNode, address = '/overlap?lang=en'): Promise<HTMLElement> {
  history.replaceState(null, '', address)
  document.body.innerHTML = ''
  const place = document.body.appendChild(document.createElement('main'))
  const language = new URLSearchParams(address.split('?')[1]).get('lang') === 'da' ? 'da' : 'en'
  await withLateTexts(loadWords(language))
  await act(async () => createRoot(place).render(<WordsProvider>{part}</WordsProvider>))
  // The words of the language are a file of their own.
  for (let wait = 0; wait < 100 && place.childElementCount === 0; wait++) {
    await act(() => new Promise((done) => setTimeout(done, 10)))
  }
  return place
}

/** Presses what has this name among the buttons, links and rows that can be pressed. */
export async function press(place: HTMLElement, name: string): Promise<void> {
  const found = [...place.querySelectorAll<HTMLElement>('button, a')].find((each) => textOf(each) === name)
  if (!found) throw new Error(`Nothing to press is called ${name}.`)
  await act(async () => found.click())
}

export async function pressKey(element: HTMLElement, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await act(async () => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    })
  }
}

/** Puts a text into a field as typing it would. */
export async function typeInto(field: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** The text of an element with its spaces as people read them; its accessible name where it has one. */
export function textOf(element: Element | null | undefined): string {
  return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

export const rowsOf = (table: Element): readonly string[][] =>
  [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf))
