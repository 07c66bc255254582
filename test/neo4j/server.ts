/** A real Neo4j on a free loopback port with its own empty data, started from jars. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { entryClass, jars, whyNoNeo4j } from './fetchJars.ts'

export interface Neo4jAccess {
  readonly uri: string
  readonly user: string
  readonly password: string
}
export interface Neo4jServer extends Neo4jAccess {
  /** Ends the server in order; its data stay. */
  stop(): Promise<void>
  /** Ends it at once, as a power cut would; its data stay. */
  kill(): Promise<void>
  /** Starts it again on the same port with the same data and waits until it answers. */
  start(): Promise<void>
  /** Ends it at once and deletes its data. */
  remove(): Promise<void>
}

const opened = ['java.nio', 'java.io', 'java.lang', 'sun.nio.ch', 'java.util.concurrent']

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}

function writeSettings(home: string, port: number, auth: boolean): void {
  mkdirSync(join(home, 'conf'), { recursive: true })
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.memory.pagecache.size': '64m',
    'dbms.security.auth_enabled': auth,
    'dbms.usage_report.enabled': false,
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''))
}

/** Tuned for a short life: compiling thoroughly and collecting garbage in threads cost more than they would bring. */
const shortLife = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

function startJava(home: string, heap: string): ChildProcess {
  const open = opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const memory = ['-Xms128m', `-Xmx${heap}`]
  const code = ['-cp', `${jars}/*`, ...open, '--add-modules', 'jdk.incubator.vector', entryClass()]
  const server = [`--home-dir=${home}`, `--config-dir=${home}/conf`, '--console-mode']
  return spawn('java', [...shortLife, ...memory, ...code, ...server], { stdio: 'ignore' })
}

/** The code of what goes wrong; undefined when the server answers. */
async function failureOf(access: Neo4jAccess, statement: string, parameters = {}, database = 'neo4j') {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), { telemetryDisabled: true })
  try {
    await driver.session({ database }).run(statement, parameters)
    return undefined
  } catch (error) {
    return error instanceof neo4j.Neo4jError ? error.code : String(error)
  } finally {
    await driver.close()
  }
}

/** Gives a new server its password: it starts with a first one that it lets nobody use for anything else. */
async function setPassword(access: Neo4jAccess): Promise<void> {
  const first = { ...access, password: 'neo4j' }
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password'
  const parameters = { first: first.password, password: access.password }
  const failure = await failureOf(first, change, parameters, 'system')
  if (failure) throw new Error(`Neo4j does not take its password: ${failure}.`)
}

async function untilReady(access: Neo4jAccess, java: ChildProcess, log: string): Promise<void> {
  const patience = AbortSignal.timeout(500_000)
  for (;;) {
    if (java.exitCode !== null) throw new Error(`Neo4j ended at its start: ${readFileSync(log, 'utf8').slice(-2_000)}`)
    patience.throwIfAborted()
    const failure = await failureOf(access, 'RETURN 1')
    if (failure === undefined) return
    if (failure === 'Neo.ClientError.Security.Unauthorized') await setPassword(access)
    await wait(150)
  }
}

/** Errors: a sentence with the reason when this machine cannot start one (see `whyNoNeo4j`). */
export async function startNeo4j({ auth = false, heap = '512m' } = {}): Promise<Neo4jServer> {
  const reason = whyNoNeo4j()
  if (reason) throw new Error(`No Neo4j for the tests: ${reason}.`)
  const home = mkdtempSync(join(tmpdir(), 'neo4j-'))
  const port = await freePort()
  const access = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'correct horse battery' }
  writeSettings(home, port, auth)
  let java: ChildProcess | undefined
  const killJava = (): void => {
    java?.kill('SIGKILL')
  }
  process.once('exit', killJava)

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!java || java.exitCode !== null || java.signalCode !== null) return
    const ended = once(java, 'exit')
    java.kill(signal)
    await ended
  }
  async function start(): Promise<void> {
    java = startJava(home, heap)
    await untilReady(access, java, join(home, 'logs', 'neo4j.log'))
  }
  async function remove(): Promise<void> {
    await end('SIGKILL')
    process.off('exit', killJava)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await start()
  } catch (error) {
    await remove()
    throw error
  }
  return { ...access, start, remove, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
