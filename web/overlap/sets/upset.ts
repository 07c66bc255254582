/** What an UpSet plot shows (Lex et al. 2014, 10.1109/TVCG.2014.2346248): sets as rows, their intersections as columns. */
import type { SetsQuery } from '../../generated/late/graphql.ts'

type Answer = SetsQuery['overlap']

export interface SetRow {
  readonly id: string
  readonly name: string
  readonly partners: number
}
export interface SetColumn {
  /** The ids of the clusters, joined: equal for equal intersections. */
  readonly key: string
  /** Names of the clusters, in the order of the rows. */
  readonly names: readonly string[]
  /** Positions of the clusters among the rows, ascending; never empty. */
  readonly rows: readonly number[]
  readonly size: number
  readonly actors: Answer['intersections'][number]['partners']
}

/** Rows by size, largest first, equal ones as they came; columns as they came: largest first. */
export function upsetOf({ comparedClusters, intersections }: Pick<Answer, 'comparedClusters' | 'intersections'>): {
  readonly rows: readonly SetRow[]
  readonly columns: readonly SetColumn[]
} {
  const rows = comparedClusters
    .map(({ cluster, partnerCount }) => ({ ...cluster, partners: partnerCount }))
    .sort((one, other) => other.partners - one.partners)
  const columns = intersections.map(({ clusterIds, size, partners }) => {
    const members = rows.flatMap(({ id, name }, row) => (clusterIds.includes(id) ? [{ name, row }] : []))
    return {
      key: clusterIds.join(),
      names: members.map(({ name }) => name),
      rows: members.map(({ row }) => row),
      size,
      actors: partners,
    }
  })
  return { rows, columns }
}

const atFirst = 4

interface Selection {
  readonly pair?: readonly string[] | undefined
  /** Ids of the clusters whose pairs are shown; absent: all. */
  readonly among?: readonly string[] | undefined
}

/** The clusters that the plot begins with: the chosen pair, filled up to four with those shown that have most partners. */
export function firstSets(clusters: readonly SetRow[], { pair = [], among }: Selection = {}): readonly string[] {
  const known = pair.filter((id) => clusters.some((cluster) => cluster.id === id))
  const shown = clusters.filter(({ id }) => among?.includes(id) ?? true)
  const bySize = shown.sort((one, other) => other.partners - one.partners).map(({ id }) => id)
  return [...new Set([...known, ...bySize])].slice(0, atFirst)
}
