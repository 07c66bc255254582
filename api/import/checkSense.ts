/** Rules that join rows: what contradicts itself, or would be counted twice. */
import type { TypedTables } from './checkKeys.ts'
import type { Problems } from './problem.ts'
import type { Value } from './readCell.ts'
import { eachRow } from './readTable.ts'

/** Two accounts of one year would both go into the means. */
function checkAccounts({ accounts }: TypedTables, problems: Problems): void {
  const first = new Map<string, number>()
  for (const { row, line } of eachRow(accounts)) {
    if (row.cluster === null || row.year === null) continue
    const key = `${row.cluster} ${row.year}`
    const earlier = first.get(key)
    first.set(key, earlier ?? line)
    const rule = `"cluster" and "year" must be unique; line ${earlier} has the same.`
    if (earlier !== undefined) problems.add('accounts', line, 'cluster, year', key, rule)
  }
}

function checkCoordinates(content: TypedTables, problems: Problems): void {
  for (const table of ['places', 'actors'] as const) {
    for (const { row, line } of eachRow(content[table])) {
      if ((row.lat === null) === (row.lon === null)) continue
      const [given, lacking] = row.lat === null ? ['lon', 'lat'] : ['lat', 'lon']
      // A cell that is no number has been told already.
      const told = problems.list.some((one) => one.table === table && one.line === line && one.column === lacking)
      if (!told) problems.add(table, line, lacking, null, `"${lacking}" must not be empty where "${given}" is given.`)
    }
  }
}

/** A programme may concern the whole landscape; all else happens to somebody. */
function checkParties({ events, event_parties: parties }: TypedTables, problems: Problems): void {
  if (parties && !parties.whole) return
  const known = new Set((parties?.rows ?? []).map(({ event }) => event))
  const rule = 'An event that is no programme must have a row in event_parties.'
  for (const { row, line } of eachRow(events))
    if (row.type !== 'programme' && typeof row.id === 'string' && !known.has(row.id))
      problems.add('events', line, 'id', row.id, rule)
}

const chains = [
  ['actors', 'id', 'successor'],
  ['places', 'code', 'partOf'],
] as const

/** Those that lead back to themselves, each looked at once however long the chains are. */
function inCircles(nextOf: ReadonlyMap<Value, Value>): ReadonlySet<Value> {
  const circles = new Set<Value>()
  const passed = new Set<Value>()
  for (const start of nextOf.keys()) {
    const path: Value[] = []
    let at: Value = start
    while (typeof at === 'string' && !passed.has(at)) {
      passed.add(at)
      path.push(at)
      at = nextOf.get(at) ?? null
    }
    const from = path.indexOf(at)
    if (from >= 0) for (const one of path.slice(from)) circles.add(one)
  }
  return circles
}

function checkCircles(content: TypedTables, problems: Problems): void {
  for (const [table, key, next] of chains) {
    const rows = content[table]?.rows ?? []
    const circles = inCircles(new Map(rows.map((row) => [row[key] ?? null, row[next] ?? null])))
    const rule = `"${next}" must not lead back to the row itself.`
    for (const { row, line } of eachRow(content[table]))
      if (circles.has(row[key] ?? null)) problems.add(table, line, next, String(row[next]), rule)
  }
}

export function checkSense(content: TypedTables, problems: Problems): void {
  checkAccounts(content, problems)
  checkCoordinates(content, problems)
  checkParties(content, problems)
  checkCircles(content, problems)
}
