/** Comparisons of a cluster with all and with the most similar ones, in ids. */
import type { Compared } from '../../domain/partners/comparison.ts'
import { badUserInput } from '../../errors.ts'
import type { Ends } from '../memory/loaders.ts'

export interface AskedLacking {
  readonly id: string
  readonly clusters: readonly string[]
  readonly links: readonly Ends[]
}
export interface AskedComparison {
  /** Null where the data do not say. */
  readonly value: string | null
  readonly own: number
  readonly all: number
  readonly similar: number | null
  readonly lackingCount: number
  /** The first so many. Errors: BAD_USER_INPUT unless 1–100. */
  readonly lacking: (first: number) => readonly AskedLacking[]
}

const most = 100

export function comparedInIds(
  compared: readonly Compared<string | null>[],
  clusterId: (cluster: number) => string,
  partnerId: (partner: number) => string,
): readonly AskedComparison[] {
  return compared.map(({ key, own, all, similar, lacking }) => ({
    ...{ value: key, own, all, similar, lackingCount: lacking.length },
    lacking(first) {
      if (first < 1 || first > most) throw badUserInput('first', `must be from 1 to ${most}`, 'RANGE')
      return lacking.slice(0, first).map(({ partner, clusters }) => {
        const id = partnerId(partner)
        const ids = clusters.map(clusterId)
        return { id, clusters: ids, links: ids.map((cluster) => ({ actor: id, cluster })) }
      })
    },
  }))
}

/** What of it depends on the data: the part of an answer that is hashed. */
export const hashedComparisons = (compared: readonly AskedComparison[]) =>
  compared.map(({ value, own, all, similar, lackingCount }) => [value, own, all, similar, lackingCount])
