/** A schema whose work ends when nobody waits for it any more, and lets others have their turn meanwhile. */
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Work } from './work.ts'

interface Working {
  readonly work: Work
}
type Resolve = GraphQLFieldResolver<unknown, Working>

/** Items that are completed at a stretch. */
const piece = 200

const never = new Promise<never>(() => undefined)

/**
 * The first items at once, the others in pieces, each after others had their turn. When the work ends the first item of a
 * piece says so, which is enough; the rest of it stays open and is forgotten.
 */
function piecemeal(items: readonly unknown[], work: Work): readonly unknown[] {
  let turn = Promise.resolve()
  return items.map((item, i) => {
    if (i < piece) return item
    if (i % piece > 0)
      return turn.then(
        () => item,
        () => never,
      )
    turn = turn.then(work.turn)
    return turn.then(() => item)
  })
}

function sliced(value: unknown, work: Work): unknown {
  return Array.isArray(value) && value.length > piece ? piecemeal(value, work) : value
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value

/**
 * Checked before it is resolved; a long list of objects comes in pieces. A failure is a promise always: where an item of a
 * list throws, graphql-js 16 forgets the promises of the items before it, and one that then fails ends the process.
 */
function checked(resolve: Resolve, lists: boolean): Resolve {
  return (source, given, context, info) => {
    const { work } = context
    try {
      work.check()
      const value = resolve(source, given, context, info)
      if (!lists) return value
      return isPromise(value) ? value.then((items) => sliced(items, work)) : sliced(value, work)
    } catch (error) {
      return Promise.reject(error)
    }
  }
}

/** When it fails there is no answer at all, so all that is done beside it ends. */
function endingAll(resolve: Resolve): Resolve {
  return (source, given, context, info) => {
    const failed = (error: unknown): never => {
      context.work.end(error)
      throw error
    }
    const value = resolve(source, given, context, info)
    return isPromise(value) ? value.catch(failed) : value
  }
}

function interrupt(field: GraphQLField<unknown, Working>, isRoot: boolean): void {
  const lists = isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type))
  if (!lists && !field.resolve) return
  const resolve = checked(field.resolve ?? defaultFieldResolver, lists)
  field.resolve = isRoot && isNonNullType(field.type) ? endingAll(resolve) : resolve
}

/** Changes the resolvers of the schema, which belongs to nobody else. */
export function interruptible(schema: GraphQLSchema): GraphQLSchema {
  const root = schema.getQueryType()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) interrupt(field, type === root)
  }
  return schema
}
