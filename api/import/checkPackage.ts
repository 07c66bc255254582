/** Reads a data package and finds everything that is wrong with it. Writes nothing. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkActors } from './checkActors.ts'
import { checkKeys, type TypedTables } from './checkKeys.ts'
import { checkLinks, checkNotSynthetic } from './checkLinks.ts'
import { checkSense } from './checkSense.ts'
import { type Doubt, doubtsAbout } from './doubts.ts'
import { identity, packageVersion } from './packageVersion.ts'
import { refuseOnProblems } from './problem.ts'
import { readDescriptor } from './readDescriptor.ts'
import { readTable, type TypedRow, type TypedTable } from './readTable.ts'
import type { TableName } from './table.ts'

/** A package without a fault. */
export interface CheckedPackage extends ReturnType<typeof identity> {
  /** See `packageVersion`. */
  readonly version: string
  /** The rows of every table that the package has. */
  readonly rows: Readonly<Partial<Record<TableName, readonly TypedRow[]>>>
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
    const rows = Object.fromEntries(Object.entries(content).map(([table, typed]) => [table, typed.rows]))
    return {
      ...identity(descriptor),
      version: packageVersion(descriptor, content),
      rows,
      doubts: doubtsAbout(tables, descriptor.year),
    }
  }).then((checked) => {
    if (!checked) throw new Error(`The package ${folder} could not be read.`)
    return checked
  })
}
