/** How many pairs above chance stand when links of theirs are wrong: asked on the page, and of the API another way. */
import { expect, it } from 'vitest'
import { createWords } from '../../web/words/words.ts'
import { danish as da } from '../texts.ts'
import { ask } from './ask.ts'
import { describeExplorer } from './describeExplorer.ts'
import { axeViolations } from './explorer.ts'

interface Fragile {
  readonly overlap: {
    readonly pairs: readonly {
      readonly chance: { readonly verdict: string; readonly fragility: { readonly linkCount: number | null } }
    }[]
  }
}
const { say } = createWords('da', da)
const some = Array.from({ length: 14 }, (_, i) => `dk-cluster-${String(i + 1).padStart(3, '0')}`)

describeExplorer('the overlap', (explorer) => {
  it('says on demand how many of the pairs above chance stand when two links of theirs are wrong', async () => {
    const page = await explorer.open(`/overlap?lang=da&draws=1000&clusters=${some.join()}`)
    const chosen = some.map((id) => `"${id}"`).join()
    const { overlap } = await ask<Fragile>(
      explorer,
      `{ overlap(draws: 1000, clusters: [${chosen}]) { pairs { chance { verdict fragility { linkCount } } } } }`,
    )
    const links = overlap.pairs.flatMap(({ chance }) =>
      chance.verdict === 'ABOVE' ? [chance.fragility.linkCount] : [],
    )
    expect(links.length).toBeGreaterThan(1)
    await page.getByRole('button', { name: say('overlap.stand', { pairs: links.length }), exact: true }).click()
    const stand = links.filter((count) => count === null || count > 2).length
    const fall = links.filter((count) => count === 1).length
    await page.getByText(say('overlap.stand.all', { pairs: links.length, stand, fall }), { exact: true }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.context().close()
  }, 240_000)
})
