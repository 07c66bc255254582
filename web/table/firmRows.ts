import type { TableFirmsQuery } from '../generated/late/graphql.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

export type FirmRow = TableFirmsQuery['actors']['nodes'][number]

/** Columns of the table of firms. `placeName` gives the name of a region or municipality by its code. */
export function firmColumns(
  { say }: Pick<Words, 'say'>,
  placeName: (code: string) => string,
): readonly Column<FirmRow>[] {
  const place = (code: string | null | undefined) => (code ? placeName(code) : undefined)
  const fieldOf = (firm: FirmRow) => ('field' in firm ? firm.field : undefined)
  return [
    { key: 'name', heading: say('table.name'), value: ({ name }) => name },
    { key: 'municipality', heading: say('table.municipality'), value: ({ municipality }) => place(municipality) },
    { key: 'region', heading: say('filter.regions'), value: ({ region }) => place(region) },
    {
      key: 'field',
      heading: say('filter.fields'),
      value: (firm) => {
        const field = fieldOf(firm)
        return field ? say(`field.${field}`) : undefined
      },
    },
    { key: 'clusters', heading: say('clusters'), value: ({ clusterCount }) => clusterCount },
  ]
}
