import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { Language } from '../state/parameters/page.ts'

/** Names of regions and municipalities in a language by their official codes; Danish where there is no English one. */
export function placeNames(
  places: DatasetSummaryQuery['dataset']['places'],
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(places.map(({ code, name, nameEn }) => [code, language === 'da' ? name : (nameEn ?? name)]))
}
