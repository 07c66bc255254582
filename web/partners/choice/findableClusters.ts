/** Clusters as they are found: by name, other names, town, region and field, in the language of the page. Pure. */
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import type { ClusterChoicesQuery } from '../../generated/late/graphql.ts'
import type { Column } from '../../table/column.ts'
import { type SearchableRow, searchable } from '../../table/filterRows.ts'
import { placeNames } from '../../ui/placeNames.ts'
import type { Words } from '../../words/words.ts'

type Choice = ClusterChoicesQuery['network']['actors'][number]

export interface FindableCluster extends Choice {
  /** Empty when unknown. */
  readonly fieldName: string
  readonly town: string
  readonly regionName: string
}

/** In the order of their names; what is unknown of one is empty. */
export function findableClusters(
  clusters: readonly Choice[],
  places: DatasetSummaryQuery['dataset']['places'],
  { say, compare, language }: Pick<Words, 'say' | 'compare' | 'language'>,
): readonly SearchableRow<FindableCluster>[] {
  const names = placeNames(places, language)
  const placeName = (code: string | null | undefined) => (code && names.get(code)) || ''
  const rows = clusters.map((cluster) => ({
    ...cluster,
    fieldName: cluster.field ? say(`field.${cluster.field}`) : '',
    town: placeName(cluster.municipality),
    regionName: placeName(cluster.region),
  }))
  const columns: readonly Column<FindableCluster>[] = [
    { key: 'name', heading: '', value: ({ name }) => name },
    { key: 'field', heading: '', value: ({ fieldName }) => fieldName },
    { key: 'municipality', heading: '', value: ({ town }) => town },
    { key: 'region', heading: '', value: ({ regionName }) => regionName },
  ]
  return searchable(
    rows.toSorted((a, b) => compare(a.name, b.name)),
    columns,
  )
}
