/** The API: questions in, answers out. */
import { useGraphQlJit as compiling } from '@envelop/graphql-jit'
import { type DocumentNode, Kind } from 'graphql'
import { createSchema, createYoga, type Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import { type Context, createContext } from '../resolvers/context.ts'
import { resolvers } from '../resolvers/resolvers.ts'
import { schemaText } from '../schema/schemaText.ts'
import { limiting } from './limits.ts'
import { type LogInternal, maskError } from './maskError.ts'

/** What came of one question beside its answer. */
export interface Outcome {
  failed: boolean
  /** False when the same question may have another answer later, though the version stays. */
  lasting: boolean
  /** Seconds after which a refused question may be asked again. */
  retryAfter?: number
}

/** What a question is asked with. */
export interface Asking {
  readonly graph: Graph
  readonly outcome: Outcome
  readonly requestId: string
  readonly asker: string
}

export interface YogaOptions {
  readonly logInternal: LogInternal
  /** Compiles operations (default); without it graphql-js walks them, with equal answers. */
  readonly compiled?: boolean | undefined
}

/** A compiled document is kept without the name of its operation, so only documents with one operation are compiled. */
function hasOneOperation({ definitions }: DocumentNode): boolean {
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1
}

/** Masks every error at the last moment, whichever step it comes from. */
function masking(logInternal: LogInternal): Plugin<Context & Asking, Asking> {
  const mask = maskError(logInternal)
  return {
    onExecute: ({ args: { contextValue } }) => ({
      onExecuteDone() {
        contextValue.outcome.lasting = contextValue.lasting
      },
    }),
    onResultProcess({ result, setResult, serverContext }) {
      if (!('errors' in result) || !result.errors) return
      const { outcome, requestId } = serverContext as Asking
      outcome.failed = true
      // The compiled writer of JSON knows the fields of the answer, but not those of an error.
      const errors = result.errors.map((error) => mask(error, requestId))
      const waits = errors.map(({ extensions }) => Number(extensions.retryAfter ?? 0))
      if (Math.max(...waits) > 0) outcome.retryAfter = Math.max(...waits)
      setResult({
        ...result,
        errors,
        stringify: JSON.stringify,
      } as typeof result)
    },
  }
}

export function createGraphqlYoga(shared: Pick<Context, 'atlas' | 'nullModels'>, options: YogaOptions) {
  const { logInternal, compiled = true } = options
  const jit = compiling(
    { customJSONSerializer: true },
    { enableIf: ({ document }) => hasOneOperation(document), onError: () => undefined },
  )
  return createYoga<Asking, Context>({
    schema: createSchema<Context & Asking>({ typeDefs: schemaText, resolvers }),
    context: ({ graph, request, ...caller }) => createContext(graph, shared, caller, request.signal),
    graphqlEndpoint: '/graphql',
    // Masked by `masking`, which also sees what fails before anything is executed.
    maskedErrors: false,
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    // The length is checked before the body gets here.
    maxRequestBodySize: false,
    healthCheckEndpoint: '/never-asked',
    plugins: [limiting, ...(compiled ? [jit] : []), masking(logInternal)],
  })
}
