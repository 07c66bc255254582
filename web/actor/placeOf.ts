import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { Words } from '../words/words.ts'

interface Placed {
  readonly municipality?: string | null
  readonly region?: string | null
}

/** Municipality and region of an actor by name, as far as they are known; empty when neither is. */
export function placeOf(
  { municipality, region }: Placed,
  places: DatasetSummaryQuery['dataset']['places'],
  { language }: Words,
): string {
  const names = [municipality, region].flatMap((code) => {
    const place = code && places.find((place) => place.code === code)
    return place ? [language === 'da' ? place.name : (place.nameEn ?? place.name)] : []
  })
  return names.join(', ')
}
