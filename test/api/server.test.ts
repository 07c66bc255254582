import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect, createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEnv } from '../../api/env.ts'
import { OlderForm } from '../../api/graph/engineErrors.ts'
import { openNeo4j } from '../../api/graph/neo4j.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { sentenceFor } from '../../api/startErrors.ts'
import { pathOf } from '../graph/tablesOf.ts'
import { describeOnNeo4j } from '../neo4j/describeOnNeo4j.ts'
import { type Neo4jServer, startNeo4j } from '../neo4j/server.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { toy } from './asking.ts'
import { type Explorer, startAndEnd, startExplorer, stopExplorer } from './explorer.ts'

const json = { 'content-type': 'application/json' }

async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return { port: address.port, server }
}

describe('a setting that cannot be used is named with its rule in one sentence', () => {
  test.each([
    ['the deadline is no number', { QUERY_TIMEOUT_MS: '0' }, /^QUERY_TIMEOUT_MS must be a whole number/],
    ['the log level is unknown', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, error,/],
    ['the frames are no policy', { FRAME_ANCESTORS: "'self'; script-src *" }, /^FRAME_ANCESTORS must be sources/],
    ['the database has no bolt address', { NEO4J_URI: 'http://localhost:7474' }, /^NEO4J_URI must start with bolt/],
    ['a password is needed', { NEO4J_URI: 'bolt://localhost', NEO4J_USER: 'neo4j' }, /^NEO4J_PASSWORD must be set/],
  ])('when %s', (_, variables, said) => {
    let refused: unknown
    try {
      readEnv(variables)
    } catch (error) {
      refused = error
    }
    expect(sentenceFor(refused).split('\n')).toEqual([expect.stringMatching(said)])
  })
})

describe('a start that cannot be done says why in one sentence and ends with 1', () => {
  const sentence = (complained: string) => complained.trim().split('\n')

  test('when the port is taken', async () => {
    const { port, server } = await takenPort()
    const { code, complained, said } = await startAndEnd(['--data', toy], { PORT: String(port) })
    server.close()
    expect({ code, said }).toEqual({ code: 1, said: '' })
    expect(sentence(complained)).toEqual([
      `Port ${port} on 127.0.0.1 is taken by another program; set PORT to a free one.`,
    ])
  })

  test.each([
    ['the folder is missing', ['--data', 'no/such/folder'], {}, /no\/such\/folder/],
    ['an option is unknown', ['--frobnicate'], {}, /^Unknown option '--frobnicate'.*see --help\.$/],
    ['a word is left over', ['toy'], {}, /^Unexpected argument 'toy'.*see --help\.$/],
    ['PORT is no port', [], { PORT: 'http' }, /^PORT must be a port from 0 to 65535\.$/],
    [
      'the host is not of this machine',
      ['--data', toy],
      { HOST: '192.0.2.1' },
      /192\.0\.2\.1 is not an address of this/,
    ],
  ])('when %s', async (_, args, variables, said) => {
    const { code, complained } = await startAndEnd(args, variables as Record<string, string>)
    expect(code).toBe(1)
    expect(sentence(complained)).toHaveLength(1)
    expect(complained.trim()).toMatch(said)
  })

  test('when the package has problems, which are listed first', async () => {
    const { code, complained } = await startAndEnd(['--data', 'test/fixtures/bad/unknown-kind'])
    expect(code).toBe(1)
    expect(sentence(complained).at(-1)).toMatch(/^The package .*unknown-kind has \d+ problems?\.$/)
    expect(complained).not.toMatch(/\n\s+at /)
  })

  test('when the page cannot be built', async () => {
    const unbuilt = "const { start } = await import('./api/start.ts'); await start(Promise.resolve(false))"
    const options = ['--import', 'tsx', '--input-type=module', '--eval', unbuilt, '--', 'start', '--data', toy]
    const child = spawn(process.execPath, options, { env: { ...process.env, PORT: '0', NEO4J_URI: '' } })
    const [complained, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect([code, complained]).toEqual([1, 'The page could not be built; the lines above say why.\n'])
  })

  test('when Neo4j is down', async () => {
    const { port, server } = await takenPort()
    server.close()
    const access = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'secret-word' }
    const { code, complained } = await startAndEnd([], access)
    expect(code).toBe(1)
    expect(sentence(complained)).toEqual([
      'The database does not answer. Start the Neo4j of NEO4J_URI, or correct the address.',
    ])
  })
})

describeOnNeo4j(
  'the explorer on a Neo4j with a password',
  () => {
    let neo4j: Neo4jServer
    const access = (password: string) => ({ NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: password })
    beforeAll(async () => {
      neo4j = await startNeo4j({ auth: true })
    }, patience)
    afterAll(() => neo4j?.remove())

    test('starts twice at once on an empty database: one imports, the other waits for it, and both serve', async () => {
      // A database that was just started takes its time for the first statements.
      const patiently = { ...access(neo4j.password), QUERY_TIMEOUT_MS: '60000' }
      const start = () => startExplorer(['--data', toy], patiently)
      const explorers = await Promise.all([start(), start()])
      for (const explorer of explorers) {
        expect(explorer.banner).toMatch(/\(toy/)
        expect((await fetch(`${explorer.address}/ready`)).status).toBe(200)
        expect((await stopExplorer(explorer)).code).toBe(0)
      }
    })

    test('says so when the password is wrong', async () => {
      const { code, complained } = await startAndEnd([], access('wrong'))
      expect(code).toBe(1)
      expect(complained).toBe(
        'The database refuses the user name or the password. Correct NEO4J_USER or NEO4J_PASSWORD.\n',
      )
    })

    test('says so when there is no database of the name', async () => {
      const { code, complained } = await startAndEnd([], { ...access(neo4j.password), NEO4J_DATABASE: 'klynger' })
      expect(code).toBe(1)
      expect(complained).toBe('The Neo4j has no database "klynger". Correct NEO4J_DATABASE, or create it.\n')
    })

    test('imports a named package, and afterwards keeps what the database holds', async () => {
      for (const args of [['--data', toy], []]) {
        const explorer = await startExplorer(args, access(neo4j.password))
        expect(explorer.banner).toMatch(/\(toy/)
        expect(explorer.banner).toMatch(/engine\s+Neo4j/)
        expect(explorer.banner).not.toMatch(/catalogue-2017/)
        expect((await stopExplorer(explorer)).code).toBe(0)
      }
    })

    test('says so when an older version stored the data, which an import stores anew', async () => {
      const engine = openNeo4j({ ...neo4j, queryTimeoutMs: 5_000 })
      // As an older version left them: other digits, and links without codes.
      const older = [
        'MATCH ()-[l:PARTNERS_WITH|MEMBER_OF]->() REMOVE l.codes',
        `MATCH (n) SET n.key = replace(n.key, n.version, '${'a'.repeat(64)}'), n.version = '${'a'.repeat(64)}'`,
      ]
      await engine.write(older.map((cypher) => ({ cypher, parameters: {} })))
      const { code, complained } = await startAndEnd([], access(neo4j.password))
      expect([code, complained]).toEqual([1, `${new OlderForm().message}\n`])
      await importPackage(engine, pathOf(toy))
      await engine.close()
      const explorer = await startExplorer([], access(neo4j.password))
      expect((await fetch(`${explorer.address}/ready`)).status).toBe(200)
      await stopExplorer(explorer)
    })
  },
  { own: true },
)

describe('a started explorer', () => {
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await startExplorer(['--data', toy], { LOG_LEVEL: 'info' })
  }, patience)
  afterAll(async () => {
    explorer?.process.kill('SIGKILL')
    await explorer?.ended
  })

  test('prints address, data set, engine and how to stop', () => {
    const lines = explorer.banner.split('\n').filter((line) => !line.startsWith('{'))
    expect(lines[0]).toBe(`Klyngeatlas  http://localhost:${explorer.port}`)
    expect(lines[1]).toMatch(/^data set {5}.* \(toy, synthetic\)$/)
    expect(lines.slice(2, 4)).toEqual(['engine       embedded engine', 'Ctrl+C stops.'])
  })

  test('is alive and ready, and answers', async () => {
    const status = async (path: string) => (await fetch(explorer.address + path)).status
    expect([await status('/health'), await status('/ready')]).toEqual([200, 200])
    const body = JSON.stringify({ query: '{ dataset { id } }' })
    const answer = await fetch(`${explorer.address}/graphql`, { method: 'POST', headers: json, body })
    expect(await answer.json()).toEqual({ data: { dataset: { id: 'toy' } } })
  })

  test('takes in a large body only to refuse it', async () => {
    const body = JSON.stringify({ query: '{ dataset { id } }', variables: { x: 'y'.repeat(2_000_000) } })
    const answer = await fetch(`${explorer.address}/graphql`, { method: 'POST', headers: json, body })
    expect([answer.status, (await answer.json()).errors[0].extensions.code]).toEqual([413, 'TOO_EXPENSIVE'])
  })

  test('finishes the question that runs when it is told to stop, takes no other, and leaves one line for each', async () => {
    const body = JSON.stringify({
      query: 'query Last($text: String!) { search(text: $text) { totalCount } }',
      variables: { text: 'hemmelig' },
    })
    const running = request(`${explorer.address}/graphql`, {
      method: 'POST',
      headers: { ...json, 'content-length': body.length },
    })
    running.write(body.slice(0, 20))
    await once(running, 'socket')
    await fetch(`${explorer.address}/health`)
    explorer.process.kill('SIGTERM')
    await untilRefused(explorer.port)
    running.end(body.slice(20))
    const [response] = await once(running, 'response')
    expect(JSON.parse(await text(response))).toEqual({ data: { search: { totalCount: 0 } } })
    const { code, said } = await explorer.ended
    expect(code).toBe(0)
    const lines = said
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
    const last = lines.find(({ operation }) => operation === 'Last')
    expect(last).toMatchObject({ path: '/graphql', method: 'POST', status: 200, id: response.headers['x-request-id'] })
    expect(last.document).toMatch(/^[0-9a-f]{12}$/)
    expect(last).toMatchObject({ cost: expect.any(Number), bytes: '{"data":{"search":{"totalCount":0}}}'.length })
    expect(lines.find(({ status }) => status === 413)).toMatchObject({ code: 'TOO_EXPENSIVE', databaseMs: 0 })
    expect(last.databaseMs).toBeGreaterThan(0)
    expect(last.databaseMs).toBeLessThanOrEqual(last.ms)
    expect(said).not.toContain('hemmelig')
  })
})

async function untilRefused(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (!open) return
  }
}
