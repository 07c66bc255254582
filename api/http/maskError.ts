/** What callers see of an error, and where in their question it arose. */
import type { GraphQLError } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import { ArgumentRefused } from '../cost/countCost.ts'
import { type Code, Refusal } from '../errors.ts'
import { EngineUnavailable, QueryTimeout } from '../graph/engineErrors.ts'

function causeOf(error: unknown): unknown {
  const inner = error instanceof Error && 'originalError' in error ? error.originalError : undefined
  return inner ? causeOf(inner) : error
}

/** The caller went away, so what becomes of it is not read. */
const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

/** The reason for a caller, where an error says no more than that something was ended. */
function whyEnded(thrown: unknown, signal: AbortSignal | undefined): unknown {
  if (thrown instanceof Error && thrown.message === tangled) return new Refusal('TOO_EXPENSIVE', tooTangled)
  return isAbort(thrown) && signal?.reason instanceof Refusal ? signal.reason : thrown
}

/** What graphql-js says when it gives up comparing fields of one name. */
const tangled = 'Validation aborted.'
const tooTangled = 'The question names too many equal fields or fragments beside each other to be checked.'

type Origin = Pick<GraphQLError, 'nodes' | 'source' | 'positions' | 'path' | 'extensions'>
type Options = NonNullable<Parameters<typeof createGraphQLError>[1]>
interface Published {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: Code }
}

/** The error as GraphQL holds it; by name, because two copies of the library may be loaded. */
function asGraphQL(error: unknown): Origin | undefined {
  return error instanceof Error && error.name === 'GraphQLError' ? (error as GraphQLError) : undefined
}

/** A server that is busy says so in the status too, and when to ask again. */
function later({ code, retryAfter }: Published['extensions']): object | undefined {
  return code !== 'UNAVAILABLE' || retryAfter === undefined
    ? undefined
    : { status: 503, headers: { 'retry-after': String(retryAfter) } }
}

/** `message` and `extensions` at the place in document and answer where `origin` arose, with its HTTP status. */
function at(origin: Origin | undefined, { message, extensions }: Published): GraphQLError {
  const { nodes, source, positions, path, extensions: given } = origin ?? {}
  // A request that is no question at all is a 400 whatever media type the caller takes.
  const http =
    given?.code === 'BAD_REQUEST' ? { ...Object(given.http), spec: false } : (later(extensions) ?? given?.http)
  const place = { nodes, source, positions, path } as Options
  return createGraphQLError(message, {
    ...place,
    extensions: http === undefined ? { ...extensions } : { ...extensions, http },
  })
}

/** What is thrown before anything is executed, as GraphQL reports it. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof ArgumentRefused) {
    const { refusal, node, path } = error
    return createGraphQLError(error.message, {
      originalError: refusal,
      extensions: { ...refusal.extensions },
      nodes: [node],
      path,
    })
  }
  const originalError = error instanceof Error ? error : new Error(String(error))
  const extensions = originalError instanceof Refusal ? { ...originalError.extensions } : {}
  return createGraphQLError(originalError.message, { originalError, extensions })
}

/** Writes what may not be shown, with the id under which the caller knows it. */
export type LogInternal = (error: unknown, requestId: string) => void
/** `signal`: what says why the work ended, where it did. */
export type Mask = (error: unknown, requestId: string, signal?: AbortSignal) => GraphQLError

/**
 * What the caller sees of an error: refusals as they are, a lost database as UNAVAILABLE, a passed deadline as TIMEOUT.
 * Anything else is logged in full and becomes INTERNAL with nothing but the id of the request.
 */
export function maskError(logInternal: LogInternal): Mask {
  return (error, requestId, signal) => {
    const thrown = causeOf(error)
    const cause = whyEnded(thrown, signal)
    const origin = asGraphQL(error)
    const say = (code: Code, message: string, more: Readonly<Record<string, unknown>> = {}): GraphQLError =>
      at(origin, { message, extensions: { ...more, code } })
    if (cause instanceof Refusal) return at(origin, { message: cause.message, extensions: { ...cause.extensions } })
    if (cause instanceof EngineUnavailable || isAbort(cause))
      return say('UNAVAILABLE', 'The database does not answer. Try again in a moment.')
    if (cause instanceof QueryTimeout) return say('TIMEOUT', cause.message)
    // Syntax, validation and variables are refused before any field is asked, so these have no path. What a scalar refuses in
    // a variable lies within the error that names the variable.
    if (origin && origin.path === undefined && asGraphQL(thrown)) return say('BAD_USER_INPUT', (error as Error).message)
    logInternal(cause, requestId)
    return say('INTERNAL', `The server failed. Its log says why under ${requestId}.`, { requestId })
  }
}
