/** Reads a data package and finds everything that is wrong with it. Writes nothing. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkActors } from './checkActors.ts'
import { checkKeys, type TypedTables } from './checkKeys.ts'
import { checkLinks, checkNotSynthetic } from './checkLinks.ts'
import { checkSense } from './checkSense.ts'
import { type Doubt, doubtsAbout } from './doubts.ts'
import type { Rows } from './linkYears.ts'
import { identity, packageVersion } from './packageVersion.ts'
import { refuseOnProblems } from './problem.ts'
import { readDescriptor } from './readDescriptor.ts'
import { readTable, type TypedTable } from './readTable.ts'
import type { TableName } from './table.ts'
import { yearOfMostLinks } from './yearOfMostLinks.ts'

/** A package without a fault. */
export interface CheckedPackage extends Omit<ReturnType<typeof identity>, 'year'> {
  /** See `packageVersion`. */
  readonly version: string
  readonly rows: Rows
  /** The year that it opens with, and whether the package names it; else it is the one in which most links hold. */
  readonly year: number
  readonly yearNamed: boolean
  /** What may be wrong with it all the same. */
  readonly doubts: readonly Doubt[]
}

/** A folder that is not there or is a file. */
export class FolderMissing extends Error {}

/** Errors: `FolderMissing`; `PackageRefused` with all problems at once, at most `problemLimit`. */
export async function checkPackage(folder: string): Promise<CheckedPackage> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new FolderMissing(`There is no folder ${folder}.`)
  return refuseOnProblems(folder, async (problems) => {
    const described = await readDescriptor(folder, problems)
    const content: Partial<Record<TableName, TypedTable>> = {}
    for (const table of described?.present ?? [])
      content[table] = await readTable(table, join(folder, `${table}.csv`), problems)
    const tables: TypedTables = content
    checkKeys(tables, problems)
    checkActors(tables, problems)
    checkLinks(tables, problems)
    checkSense(tables, problems)
    if (described?.descriptor.synthetic === false) checkNotSynthetic(tables, problems)
    // Refused just after, when anything was found.
    if (!described || problems.list.length > 0) return undefined
    const { descriptor } = described
    const rows: Rows = Object.fromEntries(Object.entries(content).map(([table, typed]) => [table, typed.rows]))
    const named = descriptor.year
    // Of data without a single date the year in which they were made is all there is.
    const year = named ?? yearOfMostLinks(rows) ?? Number(descriptor.created.slice(0, 4))
    return {
      ...identity(descriptor),
      year,
      yearNamed: named !== undefined,
      version: packageVersion(descriptor, content),
      rows,
      doubts: doubtsAbout(tables, year),
    }
  }).then((checked) => {
    if (!checked) throw new Error(`The package ${folder} could not be read.`)
    return checked
  })
}
