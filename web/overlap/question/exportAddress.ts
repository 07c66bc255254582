import type { OverlapQuery } from '../../generated/late/graphql.ts'
import { overlapFilter } from '../../state/overlapFilter.ts'
import type { OverlapState } from '../../state/parameters/overlap.ts'
import type { Language } from '../../state/parameters/page.ts'

/** The address of the pairs that are shown as CSV, of exactly this version; in Danish with semicolons and decimal comma. */
export function exportAddress(
  state: OverlapState,
  { dataset, version }: Pick<OverlapQuery['overlap']['method'], 'dataset' | 'version'>,
  language: Language,
): string {
  const given = { clusters: state.clusters, ...overlapFilter(state), lang: language === 'da' ? 'da' : undefined }
  const parameters = Object.entries(given).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, String(value)]],
  )
  const query = new URLSearchParams(parameters).toString().replaceAll('%2C', ',')
  return `/export/${dataset}/${version}/overlap.csv${query && `?${query}`}`
}
