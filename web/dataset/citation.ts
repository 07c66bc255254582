import type { Language } from '../state/parameters/page.ts'
import { pinnedAddress } from '../state/pinnedAddress.ts'

/** Digits of the version that are enough to find it again. */
const digits = 12

export interface Cited {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly titleEn: string
  readonly licence: string
  /** Day on which the package was made, ISO. */
  readonly created: string
}

/** The words in the language of the citation. */
export interface CitationWords {
  readonly kind: string
  readonly version: string
}

/** Title (year) [kind], data set, version, licence, address: enough to find the same rows again. */
export function citation(dataset: Cited, origin: string, language: Language, words: CitationWords): string {
  const title = language === 'da' ? dataset.title : dataset.titleEn
  return [
    `Klyngeatlas (${dataset.created.slice(0, 4)}): ${title} [${words.kind}].`,
    `${dataset.id}, ${words.version} ${dataset.version.slice(0, digits)}, ${dataset.licence}.`,
    pinnedAddress(origin, { view: 'about' }, dataset),
  ].join(' ')
}
