/** An introduction that nobody could make: what is missing, and what similar clusters have. */
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { english as en } from '../texts.ts'
import { ask } from './ask.ts'
import { describeExplorer } from './describeExplorer.ts'

interface Asked {
  readonly path: {
    readonly missingStep: string
    readonly from: { readonly name: string }
    readonly to: { readonly name: string }
    readonly working: readonly { readonly name: string }[]
  }
  readonly gaps: Readonly<Record<'types' | 'regions' | 'fields', readonly unknown[]>>
}

describeExplorer('the view Partners', (explorer) => {
  it.each([
    ['SHARED', 'dk-knowledge-dea'],
    ['CLUSTERS', 'dk-municipality-0420'],
  ] as const)(
    'says which step is missing where nobody could introduce, and lists what similar clusters have (%s)',
    async (missing, to) => {
      const own = 'dk-cluster-agro-business-park'
      const { path, gaps } = await ask<Asked>(
        explorer,
        `{ path(from: "${own}", to: "${to}") { missingStep from { name } to { name } working { name } }
           gaps(cluster: "${own}") { types { value } regions { value } fields { value } } }`,
        {},
        'denmark-sourced',
      )
      expect(path.missingStep).toBe(missing)
      const page = await explorer.open(`/partners?data=denmark-sourced&mine=${own}&actor=${to}&lang=en`)
      const says = createWords('en', en).say(`introduction.missing.${missing}`, {
        ...{ name: path.to.name, own: path.from.name, more: Math.max(0, path.working.length - 3) },
        names: path.working
          .slice(0, 3)
          .map(({ name }) => name)
          .join(', '),
      })
      await page.locator('.introductions').getByText(says).waitFor()
      const listed = page.locator('.gap-columns section')
      const counts = [gaps.types, gaps.regions, gaps.fields].map(({ length }) => length)
      await expect
        .poll(() => listed.evaluateAll((all) => all.map((one) => one.querySelectorAll('ul > li').length)))
        .toEqual(counts)
      expect(Math.max(...counts)).toBeGreaterThan(0)
      await page.context().close()
    },
    240_000,
  )
})
