/** Reads `datapackage.json`: what a data set states of itself and which tables it lists. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Problems } from './problem.ts'
import { readCell } from './readCell.ts'
import type { TableName } from './table.ts'
import { tables } from './tables.ts'

const file = 'datapackage.json'
const largest = 5_000_000

const text = z.string('must be a text').refine((value) => value.trim() !== '', 'must not be empty')
/** A day, or a moment as the standard writes it (RFC 3339); its day is what is kept. */
function isCreated(value: string): boolean {
  const [day = '', ...time] = value.split('T')
  const moment = time.length === 0 || /^\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(time.join('T'))
  return moment && 'value' in readCell(day, { type: 'date', required: true })
}

const licence = z
  .object({ name: text.optional(), path: text.optional() }, 'must be an object with a name or a path')
  .refine(({ name, path }) => name !== undefined || path !== undefined, 'must have a name or a path')
const descriptor = z.object({
  name: z.string('must be an id').refine((value) => 'value' in readCell(value, { type: 'id', required: true }), {
    error: 'must be an id: 1 to 100 lower-case letters a–z, digits, dots, hyphens or underscores',
  }),
  title: text,
  titleEn: text,
  description: text,
  descriptionEn: text,
  created: z.string('must be a date').refine(isCreated, 'must be a date, as 2018-01-15T12:00:00Z or 2018-01-15'),
  synthetic: z.boolean('must be true or false'),
  year: z
    .int('must be a year from 1000 to 2100')
    .min(1000, 'must be a year from 1000 to 2100')
    .max(2100, 'must be a year from 1000 to 2100')
    .optional(),
  licenses: z.array(licence, 'must be a list of licences').min(1, 'must name a licence'),
  gaps: z.array(z.object({ da: text, en: text }, 'must be an object with da and en'), 'must be a list'),
  resources: z.array(
    z.object({ name: text, path: text }, 'must be an object with name and path'),
    'must list the tables',
  ),
})
export type Descriptor = z.infer<typeof descriptor>

const tableNames = Object.keys(tables) as TableName[]
const isTable = (name: string): name is TableName => Object.hasOwn(tables, name)

function valueAt(data: unknown, path: readonly PropertyKey[]): string | null {
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data)
  return value === undefined ? null : (JSON.stringify(value) ?? null)
}

async function parseDescriptor(folder: string, problems: Problems): Promise<Descriptor | undefined> {
  const path = join(folder, file)
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return void problems.add(file, null, null, null, `A package must have a file ${file}.`)
  if (found.size > largest) return void problems.add(file, null, null, null, `The file ${file} may be at most 5 MB.`)
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)))
  } catch {
    return void problems.add(file, null, null, null, `The file ${file} must be JSON in UTF-8.`)
  }
  const parsed = descriptor.safeParse(data)
  if (parsed.success) return parsed.data
  for (const { path: at, message } of parsed.error.issues) {
    const field = at.join('.')
    problems.add(
      file,
      null,
      field || null,
      valueAt(data, at),
      `"${field || file}" ${field ? message : 'must be an object'}.`,
    )
  }
  return undefined
}

type Resource = Descriptor['resources'][number]

/** Which rule one listed table breaks; undefined when none. */
function resourceFault(
  { name, path }: Resource,
  earlier: readonly Resource[],
  files: readonly string[],
): { readonly value: string; readonly rule: string } | undefined {
  if (!isTable(name)) return { value: name, rule: `"name" must be one of ${tableNames.join(', ')}.` }
  if (earlier.some((other) => other.name === name))
    return { value: name, rule: `A package holds one data set: the table ${name} may be listed only once.` }
  const table = path.replace(/^\.\//, '')
  if (table !== `${name}.csv`) return { value: path, rule: `"path" must be ${name}.csv.` }
  return files.includes(table) ? undefined : { value: path, rule: `The listed file ${path} must exist.` }
}

function checkResources({ resources }: Descriptor, files: readonly string[], problems: Problems): void {
  for (const [place, resource] of resources.entries()) {
    const fault = resourceFault(resource, resources.slice(0, place), files)
    if (fault) problems.add(file, null, `resources.${place}`, fault.value, fault.rule)
  }
  for (const name of tableNames) {
    if (resources.some((resource) => resource.name === name)) continue
    if (tables[name].required)
      problems.add(file, null, 'resources', null, `A package must have the table ${name}, listed in "resources".`)
    else if (files.includes(`${name}.csv`))
      problems.add(file, null, 'resources', `${name}.csv`, `A table in the folder must be listed in "resources".`)
  }
}

/** Other descriptors in the folder or one folder below: a package holds one data set. */
async function checkSingle(folder: string, files: readonly string[], problems: Problems): Promise<void> {
  const below = await Promise.all(
    files.map(async (name) =>
      (await stat(join(folder, name, file)).catch(() => undefined)) ? [join(name, file)] : [],
    ),
  )
  const beside = files.filter((name) => name !== file && /datapackage.*\.json$/i.test(name))
  for (const other of [...beside, ...below.flat()])
    problems.add(other, null, null, null, `A package holds one data set: there may be only one ${file}.`)
}

/** The descriptor and the tables that can be read; undefined when the descriptor itself cannot. */
export async function readDescriptor(
  folder: string,
  problems: Problems,
): Promise<{ readonly descriptor: Descriptor; readonly present: readonly TableName[] } | undefined> {
  const files = await readdir(folder)
  await checkSingle(folder, files, problems)
  const parsed = await parseDescriptor(folder, problems)
  if (!parsed) return undefined
  checkResources(parsed, files, problems)
  const present = tableNames.filter((name) => {
    return files.includes(`${name}.csv`) && parsed.resources.some((resource) => resource.name === name)
  })
  return { descriptor: parsed, present }
}
