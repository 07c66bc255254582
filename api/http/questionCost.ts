/** The cost of one question to one data version, and why it is not answered when it is too much. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { countCost, type QuestionCost } from '../cost/countCost.ts'
import { dataSizes } from '../cost/dataSizes.ts'
import type { Graph } from '../graph/graph.ts'

interface Executed {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly variableValues?: { readonly [name: string]: unknown } | null | undefined
  readonly operationName?: string | null | undefined
}

function operationOf({ document, operationName }: Executed): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (operationName) return operations.find(({ name }) => name?.value === operationName)
  return operations.length === 1 ? operations[0] : undefined
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
}

const least: QuestionCost = { points: 1, made: 1 }
/** Each is slow to word, above all of a large value: all of 60,000 take 40 s at one stretch. */
const maxErrors = 10

/**
 * The least for what the executor itself refuses. Errors: `ArgumentRefused`, an `AggregateError` of what variables hold that
 * their types cannot, and those of reading the projection.
 */
export async function costOf(graph: Graph, executed: Executed): Promise<QuestionCost> {
  const operation = operationOf(executed)
  if (!operation) return least
  const { schema, document, variableValues } = executed
  const given = operation.variableDefinitions ?? []
  const { coerced, errors } = getVariableValues(schema, given, variableValues ?? {}, { maxErrors })
  if (!coerced) throw new AggregateError(errors ?? [])
  const { selectionSet } = operation
  const fragments = fragmentsOf(document)
  return countCost({ schema, selectionSet, fragments, variables: coerced, sizes: await dataSizes(graph) })
}
