/** The API: questions in, answers out. */
import { type ExecutionArgs, execute } from 'graphql'
import { createSchema, createYoga, type Plugin } from 'graphql-yoga'
import type { Graph } from '../graph/graph.ts'
import { type Context, createContext } from '../resolvers/context.ts'
import { resolvers } from '../resolvers/resolvers.ts'
import { schemaText } from '../schema/schemaText.ts'
import { type Bounds, charge } from './bounds.ts'
import { documentCaching } from './documentCache.ts'
import { interruptible } from './interruptible.ts'
import { limiting } from './limits.ts'
import { asGraphQLError, type LogInternal, maskError } from './maskError.ts'
import { costOf } from './questionCost.ts'
import type { Work } from './work.ts'

/** What came of one question beside its answer. */
export interface Outcome {
  failed: boolean
  /** False when the same question may have another answer later, though the version stays. */
  lasting: boolean
  /** Seconds after which a refused question may be asked again. */
  retryAfter?: number
  /** Points; 0 until they are counted. */
  cost: number
  /** What the question is answered with, when nothing failed; it is written outside, piece by piece. */
  answer?: unknown
  /** Gives back the room of what is in the making; to be called when the answer stands. */
  ended: () => void
}

/** What a question is asked with. */
export interface Asking {
  readonly graph: Graph
  readonly outcome: Outcome
  readonly requestId: string
  readonly work: Work
  /** Address of who asks. */
  readonly asker: string
}

/** Counts, refuses what is too much, waits for room; only then anything is executed. */
async function admit(args: ExecutionArgs, bounds: Bounds): Promise<void> {
  const context = args.contextValue as Context & Asking
  const { graph, outcome, work, asker } = context
  const { costLimit, admission, allowances } = bounds
  const { points, made } = await costOf(graph, args)
  outcome.cost = points
  charge(bounds, asker, outcome.cost)
  const { perMinute = null } = allowances
  context.questionCost = { cost: outcome.cost, limit: costLimit, perMinute, left: allowances.left(asker) ?? null }
  outcome.ended = await admission.enter(made, work.signal)
}

function bounding(bounds: Bounds): Plugin<Context & Asking, Asking> {
  return {
    onExecute: async ({ args, setExecuteFn, setResultAndStopExecution }) => {
      setExecuteFn(execute)
      try {
        await admit(args, bounds)
      } catch (error) {
        setResultAndStopExecution({ errors: error instanceof AggregateError ? error.errors : [asGraphQLError(error)] })
      }
      return {
        onExecuteDone() {
          args.contextValue.outcome.lasting = args.contextValue.lasting
        },
      }
    },
  }
}

/** Masks every error at the last moment, whichever step it comes from. */
function masking(logInternal: LogInternal): Plugin<Context & Asking, Asking> {
  const mask = maskError(logInternal)
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (!('errors' in result) || !result.errors) return
      const { outcome, requestId, work } = serverContext as Asking
      outcome.failed = true
      const errors = result.errors.map((error) => mask(error, requestId, work.signal))
      const waits = errors.map(({ extensions }) => Number(extensions.retryAfter ?? 0))
      if (Math.max(...waits) > 0) outcome.retryAfter = Math.max(...waits)
      setResult({
        ...result,
        errors,
      } as typeof result)
    },
  }
}

/** An answer without errors leaves as data, because writing it whole would keep others waiting. */
const unwritten: Plugin<Context & Asking, Asking> = {
  onResultProcess({ result, setResult, serverContext }) {
    if ('errors' in result && result.errors) return
    const { outcome } = serverContext as Asking
    outcome.answer = result
    setResult({ stringify: () => '' } as unknown as typeof result)
  },
}

export interface YogaOptions {
  readonly bounds: Bounds
  readonly logInternal: LogInternal
}

export function createGraphqlYoga(
  shared: Pick<Context, 'atlas' | 'nullModels' | 'groupingSearches'>,
  options: YogaOptions,
) {
  return createYoga<Asking, Context>({
    schema: interruptible(createSchema<Context & Asking>({ typeDefs: schemaText, resolvers })),
    context: ({ graph, work, ...caller }) => createContext(graph, shared, caller, work.signal),
    graphqlEndpoint: '/graphql',
    parserAndValidationCache: documentCaching(),
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
    plugins: [limiting, bounding(options.bounds), masking(options.logInternal), unwritten],
  })
}
