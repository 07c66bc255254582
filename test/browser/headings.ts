import type { Page } from 'playwright-core'

/** What is wrong with the headings of a page: not exactly one of the first level, a skipped level, an empty one, a key instead of words. */
export async function headingFaults(page: Page): Promise<readonly string[]> {
  const headings = await page
    .locator(':is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((all) =>
      all
        .filter((heading) => heading.checkVisibility())
        .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.textContent?.trim() ?? '' })),
    )
  const first = headings.filter(({ level }) => level === 1).length
  return [
    ...(first === 1 ? [] : [`${first} of level 1`]),
    ...headings.flatMap(({ level, text }, i) => {
      const before = headings[i - 1]?.level ?? 0
      return level > before + 1 ? [`"${text}" of level ${level} after level ${before}`] : []
    }),
    ...headings.filter(({ text }) => /^\w+(\.\w+)+$/.test(text)).map(({ text }) => `the key ${text}`),
    ...headings.filter(({ text }) => text === '').map(({ level }) => `an empty one of level ${level}`),
  ]
}
