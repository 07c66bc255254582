/** The year that a package opens with when it names none. */
import { bisectRight } from 'd3-array'
import { linkYears, type Rows } from './linkYears.ts'

/**
 * The year in which most links hold, of those that begin or end the years of a link; of equal ones the last. Undefined when
 * no link is dated, nor any actor at its end.
 */
export function yearOfMostLinks(rows: Rows): number | undefined {
  const held = linkYears(rows).filter(({ from, to }) => from <= to)
  const dated = [...new Set(held.flatMap(({ from, to }) => [from, to]))].filter((year) => year > 0 && year < 9999)
  const begun = countsUpTo(held.map(({ from }) => from))
  const ended = countsUpTo(held.map(({ to }) => to + 1))
  let best: { readonly year: number; readonly links: number } | undefined
  for (const year of dated.sort((a, b) => a - b)) {
    const links = begun(year) - ended(year)
    if (!best || links >= best.links) best = { year, links }
  }
  return best?.year
}

/** How many of the years are at most a year. */
function countsUpTo(years: readonly number[]): (year: number) => number {
  const sorted = Float64Array.from(years).sort()
  return (year) => bisectRight(sorted, year)
}
