/** What kinds of partners a cluster has beside all clusters and beside the most similar ones. */
import { type PartnerLandscape, partnersOfCluster } from './partnerLandscape.ts'

/** Which partners each cluster has is all that is asked of a landscape here. */
export type Linked = Pick<PartnerLandscape, 'network'>

/** A partner that similar clusters have and this one has not. Positions. */
export interface Lacking {
  readonly partner: number
  /** The similar clusters that have it, in the order given; at least 1. */
  readonly clusters: readonly number[]
}
export interface Compared<Key> {
  readonly key: Key
  /** Partners of the cluster. */
  readonly own: number
  /** Mean of all clusters that have any partner, the own one included. */
  readonly all: number
  /** Mean of the most similar; null when there is none. */
  readonly similar: number | null
  /** Most clusters first, then by name. */
  readonly lacking: readonly Lacking[]
}

/** Key of a partner of a cluster, such as its type; by cluster and partner, because a role belongs to the link. */
export type KeyOf<Key> = (cluster: number, partner: number) => Key

/** Partners that the similar clusters have and this one has not, by the key that their first link to a similar one has. */
function lackingByKey<Key>(landscape: Linked, cluster: number, similar: readonly number[], keyOf: KeyOf<Key>) {
  const own = new Set(partnersOfCluster(landscape, cluster))
  const found = new Map<number, { key: Key; clusters: number[] }>()
  for (const other of similar) {
    for (const p of partnersOfCluster(landscape, other)) {
      if (own.has(p)) continue
      const one = found.get(p) ?? { key: keyOf(other, p), clusters: [] }
      one.clusters.push(other)
      found.set(p, one)
    }
  }
  const byKey = new Map<Key, Lacking[]>()
  const ranked = [...found].sort(([p, a], [q, b]) => b.clusters.length - a.clusters.length || p - q)
  for (const [partner, { key, clusters }] of ranked) {
    const list = byKey.get(key) ?? []
    list.push({ partner, clusters })
    byKey.set(key, list)
  }
  return byKey
}

/**
 * One entry a key that any cluster has, largest gap first (similar − own), then by own number. Every partner counts once
 * a cluster; without links in the landscape there is no entry.
 */
export function comparison<Key extends string | null>(
  landscape: Linked,
  cluster: number,
  similar: readonly number[],
  keyOf: KeyOf<Key>,
): readonly Compared<Key>[] {
  const counts = new Map<Key, Int32Array>()
  const total = landscape.network.clusters.length
  let known = 0
  for (let c = 0; c < total; c += 1) {
    const partners = partnersOfCluster(landscape, c)
    if (partners.length > 0) known += 1
    for (const p of partners) {
      const key = keyOf(c, p)
      const column = counts.get(key) ?? new Int32Array(total)
      column[c] = (column[c] ?? 0) + 1
      counts.set(key, column)
    }
  }
  const lacking = lackingByKey(landscape, cluster, similar, keyOf)
  const compared = [...counts].map(([key, column]) => {
    const theirs = similar.reduce((sum, other) => sum + (column[other] ?? 0), 0)
    return {
      key,
      own: column[cluster] ?? 0,
      all: column.reduce((sum, count) => sum + count, 0) / known,
      similar: similar.length === 0 ? null : theirs / similar.length,
      lacking: lacking.get(key) ?? [],
    }
  })
  const gap = ({ similar: theirs, own }: Compared<Key>): number => (theirs ?? 0) - own
  return compared.sort((a, b) => gap(b) - gap(a) || b.own - a.own || ((a.key ?? '') < (b.key ?? '') ? -1 : 1))
}
