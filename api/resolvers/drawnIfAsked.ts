/** Draws random networks when a question asks for what needs them, and solves the analytic model likewise. */
import type { GraphQLResolveInfo } from 'graphql'
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info'
import type { Context } from './context.ts'
import { type Drawn, drawChance, type OverlapBase } from './overlapOf.ts'
import type { OverlapQuestion } from './overlapQuestion.ts'

const needDraws = ['chance', 'above', 'below', 'disagreements', 'bindingActors', 'hash']
const needAnalytic = ['analytic', 'disagreements']

function namesIn({ fieldsByTypeName }: ResolveTree): readonly string[] {
  return Object.values(fieldsByTypeName).flatMap((fields) =>
    Object.values(fields).flatMap((field) => [field.name, ...namesIn(field)]),
  )
}

/**
 * Looks ahead, so that a refusal is one error of the root field and not one of each pair. Undefined when nothing asks for
 * random networks. Errors: TOO_EXPENSIVE, and `AbortError` when the caller has gone.
 */
export async function drawnIfAsked(
  context: Context,
  base: OverlapBase,
  question: OverlapQuestion,
  info: GraphQLResolveInfo,
): Promise<Drawn | undefined> {
  const tree = parseResolveInfo(info)
  const asked = new Set(tree ? namesIn(tree as ResolveTree) : [])
  if (needAnalytic.some((field) => asked.has(field))) base.analytic()
  return needDraws.some((field) => asked.has(field)) ? drawChance(context, base, question) : undefined
}
