/** Reads the facts tables that this package is built from, and the tables of judgement that stand beside the builder. */
import { fileURLToPath } from 'node:url'
import type { FactRow } from '../../package/factRow.ts'
import { readCsv } from '../../package/readCsv.ts'

export const factsFolder = fileURLToPath(new URL('../../facts/', import.meta.url))

/** A table of `data/facts`. */
export function facts(table: string): FactRow[] {
  return readCsv(`${factsFolder}${table}.csv`)
}

/** A table of judgement of this folder: names, profiles of clusters, remarks. */
export function judgements(table: string): FactRow[] {
  return readCsv(fileURLToPath(new URL(`${table}.csv`, import.meta.url)))
}

/** The values of a cell between semicolons; none for the empty cell. */
export function listed(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

/** The text when it is a year, a month or a day in ISO form; any other way of writing a date is not a date here. */
export function isoDate(text: string | undefined): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text ?? '') ? text : undefined
}
