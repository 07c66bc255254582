import type { Words } from '../words/words.ts'

export interface NamedPlace {
  readonly code: string
  readonly name: string
  readonly nameEn?: string | null
}
interface Placed {
  readonly municipality?: string | null
  readonly region?: string | null
}

/** Municipality and region of an actor by name, as far as they are known; empty when neither is. */
export function placeOf({ municipality, region }: Placed, places: readonly NamedPlace[], { language }: Words): string {
  const names = [municipality, region].flatMap((code) => {
    const place = code && places.find((place) => place.code === code)
    return place ? [language === 'da' ? place.name : (place.nameEn ?? place.name)] : []
  })
  return names.join(', ')
}
