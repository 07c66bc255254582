/** Clusters as they are found: by name, other names, town, region and field, in the language of the page. Pure. */
import { foldText } from '../../../api/domain/foldText.ts'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import type { ClusterChoicesQuery } from '../../generated/late/graphql.ts'
import { placeNames } from '../../ui/placeNames.ts'
import type { Words } from '../../words/words.ts'

type Choice = ClusterChoicesQuery['network']['actors'][number]

export interface FindableCluster extends Choice {
  /** Empty when unknown. */
  readonly fieldName: string
  readonly town: string
  readonly regionName: string
}

/** A cluster with the text that it is found by, made once. */
interface Findable {
  readonly cluster: FindableCluster
  readonly text: string
}

/** In the order of their names; what is unknown of one is empty. */
export function findableClusters(
  clusters: readonly Choice[],
  places: DatasetSummaryQuery['dataset']['places'],
  { say, compare, language }: Pick<Words, 'say' | 'compare' | 'language'>,
): readonly Findable[] {
  const names = placeNames(places, language)
  const placeName = (code: string | null | undefined) => (code && names.get(code)) || ''
  const rows = clusters.map((cluster) => ({
    ...cluster,
    fieldName: cluster.field ? say(`field.${cluster.field}`) : '',
    town: placeName(cluster.municipality),
    regionName: placeName(cluster.region),
  }))
  return rows
    .toSorted((a, b) => compare(a.name, b.name))
    .map((cluster) => {
      const { name, nameEn, otherNames, fieldName, town, regionName } = cluster
      const known = [name, nameEn ?? '', ...otherNames, fieldName, town, regionName]
      return { cluster, text: known.map(foldText).join('\n') }
    })
}

/** Clusters that hold every word of the text, folded as the server's search folds it, in their order; all for an empty one. */
export function findClusters(findable: readonly Findable[], text: string): readonly FindableCluster[] {
  const words = foldText(text).split(' ').filter(Boolean)
  return findable.filter((one) => words.every((word) => one.text.includes(word))).map(({ cluster }) => cluster)
}
