/**
 * Chance without draws: how many partners every pair shares when links are as likely as in the bipartite configuration
 * model (Saracco et al. 2017, 10.1088/1367-2630/aa6b38).
 */
import type { Bipartite } from '../overlap/bipartite.ts'
import { eachPair, pairCount } from '../overlap/pairIndex.ts'
import { type Chance, withQ } from './chance.ts'
import type { LinkProbability } from './configurationModel.ts'
import { poissonBinomial } from './poissonBinomial.ts'

/** `observed` is what each pair shares, in the order of `eachPair`. Degrees vary here, where Curveball keeps each of them. */
export function analyticChance(network: Bipartite, linked: LinkProbability, observed: Float64Array): Chance {
  const clusters = network.clusters.length
  const column = (): Float64Array => new Float64Array(pairCount(clusters))
  const [expected, z, pMore, pFewer, shareLess, shareMore] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ]
  const rows = Array.from({ length: clusters }, (_, c) => Float64Array.from(network.actors, (_, p) => linked(c, p)))
  const both = new Float64Array(network.actors.length)
  eachPair(clusters, (a, b, pair) => {
    const [ofA, ofB] = [rows[a] ?? both, rows[b] ?? both]
    for (let p = 0; p < both.length; p += 1) both[p] = (ofA[p] ?? 0) * (ofB[p] ?? 0)
    const shared = observed[pair] ?? 0
    const { mean, variance, fewer, atMost } = poissonBinomial(both, shared)
    expected[pair] = mean
    z[pair] = variance > 0 ? (shared - mean) / Math.sqrt(variance) : Number.NaN
    pMore[pair] = 1 - fewer
    pFewer[pair] = atMost
    shareLess[pair] = fewer
    shareMore[pair] = 1 - atMost
  })
  return withQ({ expected, z, pMore, pFewer, shareLess, shareMore })
}
