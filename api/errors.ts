/** The errors that the API publishes, and what becomes of all others. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { GraphQLError } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import { EngineUnavailable, QueryTimeout } from './graph/engineErrors.ts'

export const codes = ['BAD_USER_INPUT', 'NOT_FOUND', 'TOO_EXPENSIVE', 'TIMEOUT', 'UNAVAILABLE', 'INTERNAL'] as const
export type Code = (typeof codes)[number]

/** Every answer runs inside this, so that an error and the line of its request carry one id. */
export const requestId = new AsyncLocalStorage<string>()

function published(code: Code, message: string, extensions: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return createGraphQLError(message, { extensions: { ...extensions, code } })
}

/** `badUserInput('first', 'must be from 1 to 100')`: the message names the field and the rule. */
export function badUserInput(field: string, rule: string): GraphQLError {
  return published('BAD_USER_INPUT', `${field} ${rule}.`, { field })
}

/** `notFound('actor', ['dk-x'])`: the message names every id that is unknown. */
export function notFound(what: string, ids: readonly string[]): GraphQLError {
  const named = ids.map((id) => JSON.stringify(id)).join(', ')
  const message = ids.length > 1 ? `No ${what} has any of the ids ${named}.` : `There is no ${what} ${named}.`
  return published('NOT_FOUND', message, { ids })
}

/** The question would cost more than is allowed; both in the same unit, which the message names. */
export function tooExpensive(unit: string, cost: number, limit: number): GraphQLError {
  return published('TOO_EXPENSIVE', `The question has ${cost} ${unit}; at most ${limit} are allowed.`, { cost, limit })
}

function causeOf(error: unknown): unknown {
  const inner = error instanceof Error && 'originalError' in error ? error.originalError : undefined
  return inner ? causeOf(inner) : error
}

function codeOf(error: unknown): unknown {
  const extensions = error instanceof Error && 'extensions' in error ? error.extensions : undefined
  return typeof extensions === 'object' && extensions !== null && 'code' in extensions ? extensions.code : undefined
}

/** The caller went away, so nobody reads what becomes of it. */
const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

type Origin = Pick<GraphQLError, 'nodes' | 'source' | 'positions' | 'path' | 'extensions'>
type Options = NonNullable<Parameters<typeof createGraphQLError>[1]>

/** The error as GraphQL holds it; by name, because two copies of the library may be loaded. */
function asGraphQL(error: unknown): Origin | undefined {
  return error instanceof Error && error.name === 'GraphQLError' ? (error as GraphQLError) : undefined
}

/** `message` and `extensions` at the place in document and answer where `origin` arose, with its HTTP status. */
function at(origin: Origin | undefined, { message, extensions }: GraphQLError): GraphQLError {
  const { nodes, source, positions, path, extensions: given } = origin ?? {}
  // A request that is no question at all is a 400 whatever media type the caller takes.
  const http = given?.code === 'BAD_REQUEST' ? { ...Object(given.http), spec: false } : given?.http
  const place = { nodes, source, positions, path } as Options
  return createGraphQLError(message, {
    ...place,
    extensions: http === undefined ? extensions : { ...extensions, http },
  })
}

/** Writes what may not be shown, with the id under which the caller knows it. */
export type LogInternal = (error: unknown, id: string) => void

/**
 * What the caller sees of an error: published ones as they are, a lost database as UNAVAILABLE, a passed deadline as
 * TIMEOUT. Anything else is logged in full and becomes INTERNAL with nothing but the id of the request.
 */
export function maskError(logInternal: LogInternal): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = causeOf(error)
    const origin = asGraphQL(error)
    if (codes.some((code) => code === codeOf(cause))) return at(origin, cause as GraphQLError)
    if (cause instanceof EngineUnavailable || isAbort(cause))
      return at(origin, published('UNAVAILABLE', 'The database does not answer. Try again in a moment.'))
    if (cause instanceof QueryTimeout) return at(origin, published('TIMEOUT', cause.message))
    // Syntax, validation and variables are refused before any field is asked, so these have no path.
    if (origin && origin.path === undefined && cause === error)
      return at(origin, published('BAD_USER_INPUT', (cause as Error).message))
    const id = requestId.getStore() ?? randomUUID()
    logInternal(cause, id)
    return at(origin, published('INTERNAL', `The server failed. Its log says why under ${id}.`, { requestId: id }))
  }
}
