/** What a picture must say to be cited. */
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import type { Words } from '../../words/words.ts'

/** What a picture of a figure says beside it. */
export interface PictureSaid {
  readonly name: string
  readonly dataset: DatasetSummaryQuery['dataset']
  /** Undefined: of all years. */
  readonly year: number | undefined
  readonly words: Words
  /** Where the page shows the same. */
  readonly address: string
  readonly fontFaces: string
}

/** Data set, version, years, licence and address. */
export function sourceNote(
  { id, version, licence }: Pick<DatasetSummaryQuery['dataset'], 'id' | 'version' | 'licence'>,
  { year, address }: Pick<PictureSaid, 'year' | 'address'>,
  say: Words['say'],
): string {
  return say('picture.source', {
    name: say('name'),
    id,
    version: version.slice(0, 12),
    years: sayYears(year, say),
    licence,
    address,
  })
}

/** "Year 2016", or "all years" where there is none. */
export function sayYears(year: number | undefined, say: Words['say']): string {
  return year === undefined ? say('picture.allYears') : say('picture.year', { year: String(year) })
}
