/** The only reader of the environment. */
import { z } from 'zod'
import type { Neo4jOptions } from './graph/neo4j.ts'

const port = 'must be a port from 0 to 65535'
const milliseconds = 'must be a whole number of milliseconds from 1 to 600000'
const points = 'must be a whole number of points from 1 to 1000000000'
const delay = 'must be a whole number of milliseconds from 0 to 60000'
const proxies = 'must be a whole number from 0 to 5'
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
const variables = z
  .object({
    PORT: z.coerce.number(port).int(port).min(0, port).max(65535, port).default(4000),
    HOST: z.string().default('127.0.0.1'),
    NEO4J_URI: z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'must start with bolt://, bolt+s://, neo4j:// or neo4j+s://')
      .optional(),
    NEO4J_USER: z.string().optional(),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().optional(),
    QUERY_TIMEOUT_MS: z.coerce
      .number(milliseconds)
      .int(milliseconds)
      .min(1, milliseconds)
      .max(600_000, milliseconds)
      .default(5000),
    SHUTDOWN_DELAY_MS: z.coerce.number(delay).int(delay).min(0, delay).max(60_000, delay).default(0),
    COST_LIMIT: z.coerce.number(points).int(points).min(1, points).max(1e9, points).optional(),
    RATE_LIMIT: z.coerce.number(points).int(points).min(1, points).max(1e9, points).optional(),
    PROXIES: z.coerce.number(proxies).int(proxies).min(0, proxies).max(5, proxies).default(0),
    LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('warn'),
    FRAME_ANCESTORS: z
      .string()
      .regex(/^[^;,\r\n]+$/, "must be sources as in Content-Security-Policy, for example 'self' https://example.org")
      .default("'none'"),
  })
  .superRefine((given, context) => {
    for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD'] as const) {
      if (given.NEO4J_URI !== undefined && given[name] === undefined)
        context.addIssue({ code: 'custom', path: [name], message: 'must be set when NEO4J_URI is' })
    }
  })

/** A variable that cannot be used; the message names it and the rule, never its value. */
export class EnvironmentRefused extends Error {}

export interface Environment {
  readonly port: number
  readonly host: string
  /** Undefined when the embedded engine is to be used. */
  readonly neo4j: Neo4jOptions | undefined
  /** How long it goes on answering after it was told to stop, not ready any more, in milliseconds. */
  readonly shutdownDelayMs: number
  /** Most points of one question; undefined for the usual ones. */
  readonly costLimit: number | undefined
  /** Points that an address gets a minute; undefined for no limit. */
  readonly rateLimit: number | undefined
  /** Proxies in front, each of which names in `X-Forwarded-For` whom it was asked by. */
  readonly proxies: number
  /** `info` writes one JSON line a request. */
  readonly logLevel: (typeof levels)[number]
  /** Who may show the page in a frame, as in Content-Security-Policy. */
  readonly frameAncestors: string
}

/** Empty variables count as not set. Errors: `EnvironmentRefused`. */
export function readEnv(from: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)
    throw new EnvironmentRefused(sentences.join(' '))
  }
  const { PORT, HOST, NEO4J_URI, NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE, QUERY_TIMEOUT_MS } = parsed.data
  const access = { user: NEO4J_USER, password: NEO4J_PASSWORD, queryTimeoutMs: QUERY_TIMEOUT_MS }
  const database = NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }
  return {
    port: PORT,
    host: HOST,
    shutdownDelayMs: parsed.data.SHUTDOWN_DELAY_MS,
    costLimit: parsed.data.COST_LIMIT,
    rateLimit: parsed.data.RATE_LIMIT,
    proxies: parsed.data.PROXIES,
    logLevel: parsed.data.LOG_LEVEL,
    frameAncestors: parsed.data.FRAME_ANCESTORS,
    neo4j: NEO4J_URI === undefined ? undefined : { uri: NEO4J_URI, ...access, ...database },
  }
}
