import type { Value } from './readCell.ts'

/** The year of a date; `unknown` where there is none. */
export function yearOf(date: Value | undefined, unknown: number): number {
  return typeof date === 'string' ? Number(date.slice(0, 4)) : unknown
}
