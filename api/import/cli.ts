/** `npm run check -- <folder>…` and `npm run import -- <folder>… | --list | --drop <version> | --keep <n>` */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readEnv } from '../env.ts'
import type { Engine } from '../graph/engine.ts'
import { openNeo4j } from '../graph/neo4j.ts'
import { checkPackage } from './checkPackage.ts'
import { doubtsText, doubtText } from './doubts.ts'
import { importPackage } from './importPackage.ts'
import { dropVersion, keepVersions } from './manageVersions.ts'
import { PackageRefused, problemLines } from './problem.ts'
import { problemsCsv } from './problemsCsv.ts'
import { showProgress } from './showProgress.ts'
import { storedVersions } from './storedVersions.ts'
import { uncountedLinks, uncountedText } from './uncountedLinks.ts'

const usage = `Usage:
  npm run check -- <folder>… [--problems <file.csv>]
  npm run import -- <folder>… [--problems <file.csv>]
  npm run import -- --list
  npm run import -- --drop <version>
  npm run import -- --keep <n>
Importing needs NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.`

/** An order that cannot be followed as it was given. */
class OrderRefused extends Error {}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
/** Links that no year counts are named below what was read; they are no fault. */
function sayUncounted(ids: readonly string[]): void {
  if (ids.length > 0) say(`  ${uncountedText(ids)}`)
}
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`
const short = (version: string): string => version.slice(0, 12)

function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([table, count]) => `${table} ${count.toLocaleString('en')}`)
    .join(', ')
}

function readOrder(args: readonly string[]) {
  try {
    const options = {
      list: { type: 'boolean', default: false },
      drop: { type: 'string' },
      keep: { type: 'string' },
      problems: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [command, ...folders] = positionals
    return { ...values, command, folders }
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('. ')[0]
    throw new OrderRefused(`${reason}; see --help.`)
  }
}
type Order = ReturnType<typeof readOrder>

async function checkFolder(folder: string): Promise<void> {
  const since = performance.now()
  const { id, title, version, rows, doubts } = await checkPackage(folder)
  const counts = Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length]))
  say(`${id}: ${title}\n  ${countsText(counts)}\n  version ${short(version)}, no problems, ${seconds(since)}`)
  sayUncounted(uncountedLinks({ rows }))
  for (const doubt of doubts) say(`  look again: ${doubtText(doubt)}`)
}

async function importFolder(engine: Engine, folder: string): Promise<void> {
  const since = performance.now()
  const { id, title, version, counts, already, removed, uncounted, doubts } = await importPackage(
    engine,
    folder,
    showProgress(process.stderr),
  )
  if (removed > 0) say(`Removed what ${removed} interrupted import${removed === 1 ? '' : 's'} had left.`)
  const outcome = already ? 'already there' : 'imported'
  say(`${id}: ${title}\n  ${countsText(counts)}\n  version ${short(version)}, ${outcome}, ${seconds(since)}`)
  sayUncounted(uncounted)
  if (doubts > 0) say(`  ${doubtsText(doubts, folder)}`)
}

async function list(engine: Engine): Promise<void> {
  const stored = await storedVersions(engine)
  if (stored.length === 0) say('No data version is stored.')
  for (const { id, version, current, complete, imported, counts } of stored) {
    const state = complete ? (current ? 'served' : 'kept') : 'unfinished'
    say(`${short(version)}  ${state.padEnd(10)}  ${imported ?? '-'.padEnd(24)}  ${id}  (${countsText(counts)})`)
  }
}

async function manage(engine: Engine, { drop, keep, folders, list: listed }: Order): Promise<void> {
  if (listed) return list(engine)
  if (drop !== undefined) {
    const { id, version } = await dropVersion(engine, drop)
    return say(`Dropped version ${short(version)} of ${id}.`)
  }
  if (keep !== undefined) {
    const gone = await keepVersions(engine, Number(keep))
    return say(
      gone.length === 0 ? 'Nothing to drop.' : `Dropped ${gone.map(({ version }) => short(version)).join(', ')}.`,
    )
  }
  for (const folder of folders) await importFolder(engine, folder)
}

function openDatabase(): Engine {
  const { neo4j } = readEnv()
  if (!neo4j) throw new OrderRefused('Importing needs a database: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.')
  return openNeo4j(neo4j)
}

async function follow(order: Order): Promise<void> {
  const { command, folders, list: listed, drop, keep, help } = order
  if (help) return say(usage)
  const orders = [folders.length > 0, listed, drop !== undefined, keep !== undefined].filter(Boolean).length
  if (command === 'check' && folders.length > 0 && orders === 1) {
    for (const folder of folders) await checkFolder(folder)
    return
  }
  if (command !== 'import' || orders !== 1)
    throw new OrderRefused('Name the folder of a package, or give one of --list, --drop and --keep; see --help.')
  const engine = openDatabase()
  try {
    await manage(engine, order)
  } finally {
    await engine.close()
  }
}

function report(error: unknown, problemsFile: string | undefined): void {
  if (error instanceof PackageRefused) {
    for (const line of problemLines(error.problems)) say(line)
    if (problemsFile) writeFileSync(problemsFile, problemsCsv(error.problems))
  }
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

try {
  const order = readOrder(process.argv.slice(2))
  await follow(order).catch((error: unknown) => report(error, order.problems))
} catch (error) {
  report(error, undefined)
}
