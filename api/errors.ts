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
  return published('NOT_FOUND', `There is no ${what} ${ids.map((id) => JSON.stringify(id)).join(', ')}.`, { ids })
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

/** Syntax, validation and variables are refused before any field is asked, so their errors have no path. */
function isRefusal(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError' && 'path' in error && error.path === undefined
}

function located(error: unknown, found: GraphQLError): GraphQLError {
  if (!(error instanceof Error) || error.name !== 'GraphQLError') return found
  const { nodes, source, positions, path } = error as GraphQLError
  return createGraphQLError(found.message, { nodes, source, positions, path, extensions: found.extensions })
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
    if (codes.some((code) => code === codeOf(cause))) return located(error, cause as GraphQLError)
    if (cause instanceof EngineUnavailable)
      return located(error, published('UNAVAILABLE', 'The database does not answer. Try again in a moment.'))
    if (cause instanceof QueryTimeout) return located(error, published('TIMEOUT', cause.message))
    if (isRefusal(error) && cause === error) return located(error, published('BAD_USER_INPUT', error.message))
    const id = requestId.getStore() ?? randomUUID()
    logInternal(cause, id)
    return located(error, published('INTERNAL', `The server failed. Its log says why under ${id}.`, { requestId: id }))
  }
}
