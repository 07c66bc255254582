/** The rows that every package shares: published figures, the glossary, the traits of the six models, and their source. */
import { readCsv } from './readCsv.ts'
import type { PackageRow } from './writePackage.ts'

export const referenceTableNames = ['sources', 'benchmarks', 'terms', 'traits'] as const
type ReferenceTables = Record<(typeof referenceTableNames)[number], readonly PackageRow[]>

/** The tables of `data/reference` as written there, each cell as text; read `data/reference/README.md` for what they hold. */
export function referenceTables(): ReferenceTables {
  const rows = (table: string) => readCsv(new URL(`../reference/${table}.csv`, import.meta.url))
  return { sources: rows('sources'), benchmarks: rows('benchmarks'), terms: rows('terms'), traits: rows('traits') }
}
