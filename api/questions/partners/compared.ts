/** Comparisons of a cluster with all and with the most similar ones, in ids. */
import type { Compared } from '../../domain/partners/comparison.ts'
import type { Ends } from '../partnerSuggestions.ts'

export interface AskedLacking {
  readonly id: string
  readonly clusters: readonly string[]
  readonly links: readonly Ends[]
}
export interface AskedCompared {
  /** Null where the data do not say. */
  readonly key: string | null
  readonly own: number
  readonly all: number
  readonly similar: number | null
  readonly lacking: readonly AskedLacking[]
}

export function comparedInIds(
  compared: readonly Compared<string | null>[],
  clusterId: (cluster: number) => string,
  partnerId: (partner: number) => string,
): readonly AskedCompared[] {
  return compared.map((one) => ({
    ...one,
    lacking: one.lacking.map(({ partner, clusters }) => {
      const id = partnerId(partner)
      const ids = clusters.map(clusterId)
      return { id, clusters: ids, links: ids.map((cluster) => ({ actor: id, cluster })) }
    }),
  }))
}
