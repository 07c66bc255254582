/** The yardstick of an import: `neo4j-admin database import` of the same nodes and links, without constraints. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { stringify } from 'csv-stringify/sync'
import type { Json, Row } from '../api/graph/engine.ts'
import { checkPackage } from '../api/import/checkPackage.ts'
import { linkBatches, nodeBatches } from '../api/import/graphRows.ts'
import { jars } from '../test/neo4j/fetchJars.ts'
import { type ProcessRun, watchProcess } from './processes.ts'

const typeNames: Readonly<Record<string, string>> = { number: 'long', boolean: 'boolean', string: 'string' }

/** The type of a column: that of its first value, or a floating number as soon as one is. */
function columnType(values: readonly Json[]): string {
  if (values.some((value) => typeof value === 'number' && !Number.isInteger(value))) return 'double'
  if (values.some(Array.isArray)) return 'string[]'
  return typeNames[typeof values[0]] ?? 'string'
}

/** A file as the tool wants it: `fixed` columns hold what identifies, all others are properties. */
function tableText(rows: readonly Row[], fixed: Readonly<Record<string, string>>): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const headers = columns.map((column) => {
    const present = rows.map((row) => row[column]).filter((value) => value !== undefined)
    return fixed[column] ?? `${column}:${columnType(present)}`
  })
  const cell = (value: Json | undefined): string => (Array.isArray(value) ? value.join(';') : String(value ?? ''))
  return stringify([headers, ...rows.map((row) => columns.map((column) => cell(row[column])))])
}

/** All kinds of actor are identified among each other. */
const space = (label: string): string => (['Cluster', 'Firm'].includes(label) ? 'Actor' : label)

async function writeTables(packageFolder: string, folder: string): Promise<readonly string[]> {
  const checked = await checkPackage(packageFolder)
  const { version } = checked
  const keyOf = (id: Json | undefined): string => `${version}/${id}`
  const parameters: string[] = []
  for (const { labels, rows } of nodeBatches(checked)) {
    if (rows.length === 0) continue
    const file = join(folder, `${labels.replace(':', '-')}.csv`)
    const [label = labels] = labels.split(':')
    const nodes = rows.slice(0, rows.length).map((row) => ({ ...row, version, key: keyOf(row.id ?? row.code) }))
    writeFileSync(file, tableText(nodes, { key: `key:ID(${label})` }))
    parameters.push(`--nodes=${labels}=${file}`)
  }
  for (const { shape, rows } of linkBatches(checked)) {
    if (rows.length === 0) continue
    const file = join(folder, `${shape.type}.csv`)
    const flat = rows.slice(0, rows.length).map(({ properties, start, end }) => {
      return { start: keyOf(start), end: keyOf(end), ...(properties as Row) }
    })
    const fixed = { start: `:START_ID(${space(shape.start)})`, end: `:END_ID(${space(shape.end)})` }
    writeFileSync(file, tableText(flat, fixed))
    parameters.push(`--relationships=${shape.type}=${file}`)
  }
  return parameters
}

/** Runs the tool to its end into a database of its own. Errors: the output of the tool when it fails. */
export async function runAdminImport(packageFolder: string): Promise<ProcessRun> {
  const home = mkdtempSync(join(tmpdir(), 'neo4j-admin-'))
  try {
    mkdirSync(join(home, 'conf'))
    writeFileSync(join(home, 'conf', 'neo4j.conf'), '')
    const tables = await writeTables(packageFolder, home)
    const tool = ['-Xmx512m', '-cp', `${jars}/*`, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j']
    const options = ['--id-type=string', '--multiline-fields=true', '--array-delimiter=;']
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
    const child = spawn('java', [...tool, ...options, ...tables], { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const [run, ...said] = await Promise.all([watchProcess(child), text(child.stdout), text(child.stderr)])
    if (run.exitCode !== 0) throw new Error(`neo4j-admin failed: ${said.join('').slice(-2_000)}`)
    return run
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
