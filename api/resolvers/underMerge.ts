/** Everything below a field of the root that merges clusters is asked of the merged landscape. */
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { Resolvers } from '../generated/resolvers.ts'
import { createLoaders } from '../questions/memory/loaders.ts'
import { askMerged, type MergeArguments } from '../questions/merged.ts'
import type { Context } from './context.ts'

type Resolve = GraphQLFieldResolver<unknown, Context, Readonly<Record<string, unknown>>>

/** By question and answer key of the root field; only questions that merge have any. */
const mergedBelow = new WeakMap<Context, Map<string, Context>>()

function rootKey({ path }: GraphQLResolveInfo): string {
  let at = path
  while (at.prev) at = at.prev
  return String(at.key)
}

/** `consolidation` has ended clusters of its own. */
function asksToMerge({ merge, ended }: MergeArguments, { parentType, fieldName }: GraphQLResolveInfo): boolean {
  const takes = parentType.getFields()[fieldName]?.args.some(({ name }) => name === 'merge')
  return takes === true && Boolean(merge ?? ended)
}

function ofRoot(name: string, resolve: Resolve): Resolve {
  return async (source, asked: MergeArguments, context, info) => {
    if (!asksToMerge(asked, info)) return resolve(source, asked, context, info)
    const { graph, others } = await askMerged(context.graph, name, asked)
    const below = { ...context, graph, load: createLoaders(graph, context.signal) }
    const known = mergedBelow.get(context) ?? new Map<string, Context>()
    mergedBelow.set(context, known.set(rootKey(info), below))
    return resolve(source, others, below, info)
  }
}

function ofField(resolve: Resolve): Resolve {
  return (source, asked, context, info) => {
    const merged = mergedBelow.get(context)
    return resolve(source, asked, merged?.get(rootKey(info)) ?? context, info)
  }
}

type ByField = Readonly<Record<string, unknown>>

/** The same resolvers, of which each is given the landscape that its root field is about. */
export function underMerge(types: Resolvers): Resolvers {
  const wrapped = Object.entries(types as Readonly<Record<string, ByField>>).map(([type, fields]) => {
    const each = Object.entries(fields).map(([name, resolve]) => {
      // How a type is told from others depends on its row alone.
      if (typeof resolve !== 'function' || name.startsWith('__')) return [name, resolve]
      return [name, type === 'Query' ? ofRoot(name, resolve as Resolve) : ofField(resolve as Resolve)]
    })
    return [type, Object.fromEntries(each)]
  })
  return Object.fromEntries(wrapped)
}
