/** Everything below a field of the root that merges clusters is asked of the merged landscape. */
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { Resolvers } from '../generated/resolvers.ts'
import { createLoaders } from '../questions/memory/loaders.ts'
import { askMergedGraph, type MergeArguments } from '../questions/mergedGraph.ts'
import type { Context } from './context.ts'

type Resolve = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>

/** By question and answer key of the root field; only questions that merge have any. */
const mergedBelow = new WeakMap<Context, Map<string, Context>>()

function rootKey({ path }: GraphQLResolveInfo): string {
  let at = path
  while (at.prev) at = at.prev
  return String(at.key)
}

/** A cluster of a group is asked for by the one that stands for it. */
function standing(asked: Record<string, unknown>, { merged }: Context['graph']): Record<string, unknown> {
  const firstOf = new Map((merged?.merge ?? []).flatMap((group) => group.map((id) => [id, group[0] ?? id])))
  const one = (id: unknown) => firstOf.get(String(id)) ?? id
  const inList = (ids: unknown) => (Array.isArray(ids) ? [...new Set(ids.map(one))] : ids)
  return Object.fromEntries(
    Object.entries(asked).map(([name, value]) => {
      if (['a', 'b', 'cluster'].includes(name)) return [name, one(value)]
      if (name === 'clusters') return [name, inList(value)]
      if (name !== 'filter' || !value) return [name, value]
      const filter: Record<string, unknown> = { ...value }
      return [name, filter.ids ? { ...filter, ids: inList(filter.ids) } : filter]
    }),
  )
}

/** Suggestions for partners rest on links of all years, whatever the year. */
const ofAllYears = new Set(['partnerSuggestions'])

/** `consolidation` has ended clusters of its own. */
function asksToMerge({ merge, ended }: MergeArguments, { parentType, fieldName }: GraphQLResolveInfo): boolean {
  const takes = parentType.getFields()[fieldName]?.args.some(({ name }) => name === 'merge')
  return takes === true && Boolean(merge ?? ended)
}

function ofRoot(name: string, resolve: Resolve): Resolve {
  return async (source, asked: Record<string, unknown> & MergeArguments, context, info) => {
    if (!asksToMerge(asked, info)) return resolve(source, asked, context, info)
    const { merge, ended, ...others } = asked
    const year = ofAllYears.has(name) ? null : asked.year
    const graph = await askMergedGraph(context.graph, { ...asked, year })
    const below = { ...context, graph, load: createLoaders(graph, context.signal) }
    const known = mergedBelow.get(context) ?? new Map<string, Context>()
    mergedBelow.set(context, known.set(rootKey(info), below))
    return resolve(source, standing(others, graph), below, info)
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
