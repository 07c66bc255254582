/** Links that no year counts: they end before one of their ends begins, or begin after it is gone. */
import { linkYears, type Rows } from './linkYears.ts'

/** Their ids, in the order of the table. Such links are no fault, but their reader should know. */
export function uncountedLinks({ rows }: { readonly rows: Rows }): readonly string[] {
  return linkYears(rows).flatMap(({ id, from, to }) => (from > to ? [id] : []))
}

const mostNamed = 50

/** A sentence that names them, empty when there is none; of very many the first, and how many there are. */
export function uncountedText(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const named = ids.slice(0, mostNamed).join(', ')
  const some = ids.length > mostNamed ? ` (the first ${mostNamed} of ${ids.length.toLocaleString('en')})` : ''
  const subject =
    ids.length === 1
      ? '1 link counts in no year: it is'
      : `${ids.length.toLocaleString('en')} links count in no year: they are`
  return `${subject} outside the years of one of the ends${some}: ${named}`
}
