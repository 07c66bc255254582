/** Which rows of a list a page shows: pure. */

export interface PageOfRows<Row> {
  readonly rows: readonly Row[]
  /** Which page it is, from 1. */
  readonly page: number
  readonly pages: number
  /** Number of the first and last of its rows in the list, from 1; 0 of an empty list. */
  readonly from: number
  readonly to: number
}

/** The wanted page, or the last one where there are fewer; an empty list has one page without rows. */
export function pageOf<Row>(rows: readonly Row[], size: number, wanted: number): PageOfRows<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size))
  const page = Math.min(wanted, pages)
  const shown = rows.slice((page - 1) * size, page * size)
  const before = (page - 1) * size
  return { rows: shown, page, pages, from: shown.length === 0 ? 0 : before + 1, to: before + shown.length }
}
