import { build } from 'vite'
import { expect, it } from 'vitest'
import { nullModel } from '../../api/domain/chance/nullModel.ts'
import { degreeWeights, equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { catalogueMatrix } from '../domain/catalogueNetwork.ts'
import { describeExplorer } from './describeExplorer.ts'

/** The sampler as one script that leaves `sampler` behind, as a bundler makes it for a page. */
async function scriptOfSampler(): Promise<string> {
  const lib = { entry: 'api/domain/chance/nullModel.ts', formats: ['iife' as const], name: 'sampler' }
  const made = await build({ configFile: false, logLevel: 'warn', build: { write: false, lib } })
  const [bundle] = Array.isArray(made) ? made : [made]
  if (!bundle || !('output' in bundle)) throw new Error('The bundler gives no files.')
  return bundle.output[0].code
}

describeExplorer('random networks in the browser', (explorer) => {
  it('are counted as in Node, bit by bit, plain and weighted', async () => {
    const { network } = catalogueMatrix()
    const page = await explorer.open('/schema.graphql')
    await page.goto('about:blank')
    await page.addScriptTag({ content: await scriptOfSampler() })
    for (const weights of [equalWeights(network), degreeWeights(network)]) {
      const model = nullModel(network, weights, 1)
      model.draw(200)
      const { draws: _, ...columns } = model.tally
      const plain = { ...network, parts: weights.parts }
      const counted = await page.evaluate(
        ({ plain, unit }) => {
          const { clusters, actors, sector, start, partner, degree, parts } = plain
          const list = (values: object) => Int32Array.from(Object.values(values))
          const network = {
            ...{ clusters: list(clusters), actors: list(actors), sector: Uint8Array.from(list(sector)) },
            ...{ start: list(start), partner: list(partner), degree: list(degree) },
          }
          const { sampler } = window as unknown as { sampler: { nullModel: typeof nullModel } }
          const model = sampler.nullModel(network, { unit, parts: list(parts) }, 1)
          model.draw(200)
          const { draws: _, ...columns } = model.tally
          return Object.values(columns).map((column) => [...column])
        },
        {
          plain: Object.fromEntries(Object.entries(plain).map(([name, column]) => [name, [...column]])),
          unit: weights.unit,
        } as never,
      )
      expect(counted).toEqual(Object.values(columns).map((column) => [...column]))
    }
    await page.close()
  })
})
