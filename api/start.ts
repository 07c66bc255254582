/** From the command line to a running explorer: environment → engine → API → listen → shut down in order. */
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { readEnv } from './env.ts'
import { type Atlas, openAtlas } from './graph/atlas.ts'
import { OlderForm } from './graph/engineErrors.ts'
import { openPage } from './http/builtPage.ts'
import { createApi } from './http/createApi.ts'
import { timedEngine } from './http/databaseTime.ts'
import { openFirstAnswer } from './http/firstAnswer.ts'
import { securityHeaders } from './http/securityHeaders.ts'
import { startServer } from './http/server.ts'
import { type OpenedData, openData } from './openData.ts'
import { StartRefused, sentenceFor } from './startErrors.ts'

const usage = `Usage: npm start [-- --data <folder>]
Serves page and API. PORT and HOST change the address; NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD use a Neo4j.`
const patience = 10_000

function readOrder(args: string[]): { readonly data?: string | undefined; readonly help?: boolean | undefined } {
  try {
    return parseArgs({ args, options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }).values
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split(/[.;] /)[0]
    throw new StartRefused(`${reason}; see --help.`)
  }
}

function banner(atlas: Atlas, host: string, port: number, engineName: string): string {
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host
  const titles = atlas
    .datasets()
    .map(({ titleEn, id, synthetic }) => `${titleEn} (${id}${synthetic ? ', synthetic' : ''})`)
  const [opens = 'no data set yet: npm run import -- <folder>', ...others] = titles
  return [
    `Klyngeatlas  http://${name}:${port}`,
    `data set     ${opens}`,
    ...others.map((title) => `also         ${title}`),
    `engine       ${engineName}`,
    'Ctrl+C stops.',
    '',
  ].join('\n')
}

type Environment = ReturnType<typeof readEnv>

/** Loads what opens. A database that is slow now may answer later; data of an older form never become readable. */
async function refuseOlderForm(atlas: Atlas): Promise<void> {
  try {
    await (await atlas.graph())?.projection()
  } catch (error) {
    if (error instanceof OlderForm) throw error
  }
}

async function serve(opened: OpenedData, environment: Environment, built: Promise<boolean>): Promise<void> {
  if (!(await built)) throw new StartRefused('The page could not be built; the lines above say why.')
  const { engine, engineName, first } = opened
  const { port, host, logLevel, frameAncestors, costLimit, rateLimit, proxies } = environment
  const log = pino({ level: logLevel })
  const atlas = await openAtlas(timedEngine(engine), {
    ...(first !== undefined && { order: [first] }),
    onGone: (why) => log.error({ why: why instanceof Error ? why.message : String(why) }, 'the database is gone'),
    onBack: () => log.warn('the database is back'),
  })
  await refuseOlderForm(atlas)
  const logInternal = (error: unknown, id: string) => log.error({ id, err: error }, 'INTERNAL')
  const api = createApi(atlas, { logInternal, costLimit, rateLimit })
  const options = {
    api,
    page: openPage(undefined, openFirstAnswer(atlas)),
    headers: securityHeaders(frameAncestors),
    log,
    proxies,
  }
  const server = await startServer(options, port, host)
  const stop = async (): Promise<void> => {
    // Whoever still waits near the end is told so, before the connections close.
    const late = setTimeout(() => api.end(), environment.shutdownDelayMs + patience - 1_000)
    await server.close(patience, environment.shutdownDelayMs)
    clearTimeout(late)
    await api.close()
    atlas.close()
    await engine.close()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  // One question's forgotten promise must not end the answers of all others.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a failure that nothing waited for'))
  process.stdout.write(banner(atlas, host, server.port, engineName))
}

async function follow(built: Promise<boolean>): Promise<void> {
  const { data, help } = readOrder(process.argv.slice(2))
  if (help) return void process.stdout.write(`${usage}\n`)
  const environment = readEnv()
  const opened = await openData(environment.neo4j, data)
  await serve(opened, environment, built).catch(async (error: unknown) => {
    await opened.engine.close()
    throw error
  })
}

/**
 * Follows the command line; what goes wrong is told in a sentence, with exit code 1. The data are loaded while the page
 * is being built; `built` tells whether that went well.
 */
export async function start(built: Promise<boolean> = Promise.resolve(true)): Promise<void> {
  await follow(built).catch((error: unknown) => {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exitCode = 1
  })
}
