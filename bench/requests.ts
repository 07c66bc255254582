/** Processor time a request, Node and Neo4j together, of the four timed questions on both engines, beside a bare server. */
import { isDeepStrictEqual } from 'node:util'
import { startNeo4j } from '../test/neo4j/server.ts'
import { runImport } from './importProcess.ts'
import { childrenRunning, processorTime } from './processes.ts'
import { type TimedQuery, timedQueries } from './queries.ts'
import { type Served, serve } from './serve.ts'

type Ask = (query: TimedQuery, turn: number) => Promise<unknown>

/** Blanks behind the body make a request new to the cache of answers; the document and its variables stay the same. */
function askApi({ address }: Served, repeated: boolean): Ask {
  return async ({ query, variables }, turn) => {
    const body = JSON.stringify({ query, variables }) + ' '.repeat(repeated ? 0 : turn)
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body })
    return response.json()
  }
}

function askBare({ address }: Served): Ask {
  return async ({ name }) => (await fetch(`${address}/${name}`)).json()
}

/** Processor milliseconds a request of all processes together. */
async function timeOf(ask: Ask, query: TimedQuery, pids: readonly number[], requests: number): Promise<number> {
  for (let turn = 1; turn <= 100; turn++) await ask(query, turn)
  const used = () => pids.reduce((sum, pid) => sum + processorTime(pid), 0)
  const before = used()
  for (let turn = 1; turn <= requests; turn++) await ask(query, 100 + turn)
  return (used() - before) / requests
}

/** Cursors belong to the API alone. */
function withoutCursors(answer: unknown): unknown {
  const hide = (key: string, value: unknown) => (key === 'cursor' || key === 'endCursor' ? undefined : value)
  return JSON.parse(JSON.stringify(answer, hide))
}

export async function requests(count = 400): Promise<void> {
  const neo4j = await startNeo4j()
  const [java = 0] = childrenRunning('java')
  await runImport(neo4j, 'data/catalogue-2017')
  const access = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }
  const bare = await serve('bench/bareServer.ts', access)
  const onNeo4j = await serve('api/main.ts', access)
  const embedded = await serve('api/main.ts', { NEO4J_URI: '' })
  const pid = ({ child }: Served) => child.pid ?? 0
  console.log(
    '\nProcessor time a request in ms, Node and Neo4j together (goals: 1.5 x bare; embedded 1.5 x ours on Neo4j; repeated 0.25 x)',
  )
  console.log('             bare   Neo4j  ratio  embedded  ratio  repeated  ratio')
  try {
    for (const query of timedQueries) {
      const [a, b, c] = await Promise.all([
        askBare(bare)(query, 0),
        askApi(onNeo4j, false)(query, 1),
        askApi(embedded, false)(query, 1),
      ])
      if (!isDeepStrictEqual(withoutCursors(a), withoutCursors(b)) || !isDeepStrictEqual(b, c))
        throw new Error(`The servers answer ${query.name} differently, so their times do not compare.`)
      const times = [
        await timeOf(askBare(bare), query, [pid(bare), java], count),
        await timeOf(askApi(onNeo4j, false), query, [pid(onNeo4j), java], count),
        await timeOf(askApi(embedded, false), query, [pid(embedded)], count),
        await timeOf(askApi(onNeo4j, true), query, [pid(onNeo4j), java], count),
      ] as const
      const [plain, ours, own, again] = times
      const cell = (value: number, width: number) => value.toFixed(2).padStart(width)
      console.log(
        `  ${query.name.padEnd(9)}${cell(plain, 6)}${cell(ours, 8)}${cell(ours / plain, 7)}${cell(own, 10)}${cell(own / ours, 7)}${cell(again, 10)}${cell(again / ours, 7)}`,
      )
    }
  } finally {
    for (const { child } of [bare, onNeo4j, embedded]) child.kill()
    await neo4j.remove()
  }
}
