/** `npm start [-- --data <folder>]`: environment → engine → API → listen → shut down in order. */
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { readEnv } from './env.ts'
import { type Atlas, openAtlas } from './graph/atlas.ts'
import { openData } from './openData.ts'
import { openPage } from './page.ts'
import { securityHeaders } from './securityHeaders.ts'
import { startServer } from './server.ts'
import { StartRefused, sentenceFor } from './startErrors.ts'
import { createApi } from './yoga.ts'

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

async function start(): Promise<void> {
  const { data, help } = readOrder(process.argv.slice(2))
  if (help) return void process.stdout.write(`${usage}\n`)
  const { port, host, neo4j, logLevel, frameAncestors } = readEnv()
  const log = pino({ level: logLevel })
  const { engine, engineName, first } = await openData(neo4j, data)
  const atlas = await openAtlas(engine, first === undefined ? {} : { order: [first] })
  const api = createApi(atlas, { logInternal: (error, id) => log.error({ id, err: error }, 'INTERNAL') })
  const options = { api, page: openPage(), headers: securityHeaders(frameAncestors), log }
  const end = async (): Promise<void> => {
    atlas.close()
    await engine.close()
  }
  const server = await startServer(options, port, host).catch(async (error: unknown) => {
    await end()
    throw error
  })
  const stop = (): void => {
    void server.close(patience).then(end)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  await atlas.ready()
  process.stdout.write(banner(atlas, host, server.port, engineName))
}

await start().catch((error: unknown) => {
  process.stderr.write(`${sentenceFor(error)}\n`)
  process.exitCode = 1
})
