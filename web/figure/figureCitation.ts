/** How a figure is cited: pure. */
import type { Language } from '../state/parameters/page.ts'

/** Digits of the version that are enough to find it again. */
const digits = 12

export interface CitedFigure {
  /** What the figure shows. */
  readonly name: string
  /** Where the page shows the same for ever. */
  readonly address: string
  /** The day on which it was seen, in words. */
  readonly seen: string
}

interface CitedDataset {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly titleEn: string
  readonly licence: string
  /** Day on which the package was made, ISO. */
  readonly created: string
}

/** In the language of the citation: whether the data are invented, the word for a version, and which years the figure is of. */
interface CitationWords {
  readonly kind: string
  readonly version: string
  readonly years: string
}

/** Figure, data set and whether it is invented, its version, years and licence, the address, the day: enough to see the same again. */
export function figureCitation(
  { name, address, seen }: CitedFigure,
  dataset: CitedDataset,
  language: Language,
  { kind, version, years }: CitationWords,
): string {
  const title = language === 'da' ? dataset.title : dataset.titleEn
  return [
    `Klyngeatlas (${dataset.created.slice(0, 4)}): ${name}.`,
    `${title} [${kind}], ${dataset.id}, ${version} ${dataset.version.slice(0, digits)}, ${years}, ${dataset.licence}.`,
    `${address} (${seen}).`,
  ].join(' ')
}
