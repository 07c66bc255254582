/** Landscapes of partners written as matrices: a row a cluster, a column an institution. */
import { type PartnerLandscape, partnerLandscape } from '../../api/domain/partners/partnerLandscape.ts'
import { type Matrix, networkOf } from './matrixNetwork.ts'

interface Places {
  readonly type?: readonly string[]
  readonly region?: readonly (string | null)[]
  readonly clusterRegion?: readonly (string | null)[]
  readonly clusterField?: readonly (string | null)[]
}

/** What is not said is one type, and unknown regions and fields. */
export function landscapeOf(matrix: Matrix, places: Places = {}): PartnerLandscape {
  const width = matrix[0]?.length ?? 0
  const unknown = (count: number): null[] => Array.from({ length: count }, () => null)
  return partnerLandscape(networkOf(matrix), {
    type: [
      ...matrix.map(() => 'cluster_organisation'),
      ...(places.type ?? Array.from({ length: width }, () => 'agency')),
    ],
    region: [...(places.clusterRegion ?? unknown(matrix.length)), ...(places.region ?? unknown(width))],
    field: [...(places.clusterField ?? unknown(matrix.length)), ...unknown(width)],
  })
}

/** Probability of every link under the landscape's model. */
export function probabilities({ chances, network }: PartnerLandscape): number[][] {
  const { width, columnOf, chance } = chances
  return Array.from(network.clusters.keys(), (c) =>
    Array.from(columnOf, (column) => chance[c * width + column] ?? Number.NaN),
  )
}

/** Six clusters of which the first two are alike; the second has a partner that the first lacks. */
export const alike: Matrix = [
  [1, 1, 1, 0, 0, 0],
  [1, 1, 1, 1, 0, 0],
  [0, 0, 0, 1, 1, 0],
  [0, 0, 0, 0, 1, 1],
  [1, 0, 0, 0, 0, 1],
  [0, 0, 0, 0, 1, 0],
]
