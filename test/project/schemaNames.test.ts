/** What a reader of the contract may rely on: a name that he has seen once is the same thing wherever he meets it again. */
import {
  buildSchema,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schemaText } from '../../api/schema/schemaText.ts'

/** Fields by `Type.field`, the field or all of a type by `*`, that share their name with others of another type. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "Relay's names for pages, and for objects by their id": ['Query.node', 'Query.nodes', '*Connection.*', '*Edge.node'],
  'A table of numbers: the type says what is counted or measured, the field of which sector or quantity': [
    'ClusterCounts.*',
    'DatasetCounts.*',
    'PartnerRole.*',
    'SpokenPartners.*',
    'Standings.*',
    'AccountMeans.*',
    'AccountSums.*',
    'SuggestionWeights.*',
    'GroupingPoints.*',
  ],
  'A breakdown: the field is the property, by the name of its argument, and the type says what is told of each value': [
    'ActorFacets.*',
    'LinkFacets.*',
    'ClusterBreakdown.*',
    'Composition.types',
    'Composition.roles',
    'Gaps.types',
    'Gaps.regions',
    'Gaps.fields',
    'Profile.types',
    'Profile.regions',
    'Profile.roles',
  ],
  'The arguments of the question are repeated under their own names': [
    'OverlapMethod.*',
    'PartnerMethod.*',
    'ConsolidationMethod.*',
    'GroupingMethod.*',
  ],
  'What sort of thing, rank or judgement it is, in the words of that thing': ['*.kind', '*.type', '*.level'],
  'For or against, and how it came out, in the words of what is judged': ['*.stance', '*.verdict', '*.method'],
  'The value of whatever the object names, and its range': ['*.value', '*.min', '*.max'],
  'Both ends of a path are one actor; several may go into an event and come out of it': ['*.from', '*.to'],
  'Numbers of partners of a cluster, of rows of a data set': ['*.counts'],
  'The network gives everything at once, in rows that are made for drawing': ['Network.actors', 'Network.links'],
  'The entry of `overlap { pairs }` for the two clusters of a pair': ['Pair.overlap'],
  'One split in time has no intervals': ['DatedTest.rules', 'DatedRule.recall'],
}

interface Named {
  readonly owner: string
  readonly field: GraphQLField<unknown, unknown>
}

function fieldsOf(schema: GraphQLSchema): readonly Named[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
  return types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ owner: type.name, field }))
      : [],
  )
}

/**
 * What a field is, as far as its name must tell: null or not is left to its description, a page of things is a list of
 * them, and an actor of one kind is an actor.
 */
function meaning(type: GraphQLOutputType): string {
  const given = getNullableType(type)
  if (isListType(given)) return `[${meaning(given.ofType)}]`
  const named = getNamedType(given)
  if (!isObjectType(named)) return named.name
  const { nodes } = named.getFields()
  if (named.name.endsWith('Connection') && nodes) return meaning(nodes.type)
  return named.getInterfaces().some(({ name }) => name === 'Actor') ? 'Actor' : named.name
}

/** Whether a pattern such as `*Edge.node` names this field. */
function names(pattern: string, { owner, field }: Named): boolean {
  const [type = '', name = ''] = pattern.split('.')
  const owned = type.startsWith('*') ? owner.endsWith(type.slice(1)) : owner === type
  return owned && (name === '*' || name === field.name)
}

/** Each name with more than one meaning, with these, when the fields that `patterns` name are left out. */
function ambiguous(schema: GraphQLSchema, patterns: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>()
  for (const named of fieldsOf(schema)) {
    if (patterns.some((pattern) => names(pattern, named))) continue
    found.set(named.field.name, (found.get(named.field.name) ?? new Set()).add(meaning(named.field.type)))
  }
  return Object.fromEntries([...found].filter(([, kinds]) => kinds.size > 1).map(([name, kinds]) => [name, [...kinds]]))
}

const schema = buildSchema(schemaText)
const patterns = Object.values(allowed).flat()

describe('a name of the contract', () => {
  test('that is a number here, a list there and an id elsewhere is found out', () => {
    const text = `type Query { actors: ActorConnection! links: [Link!]! } type Link { actors: Int! cluster: ID! links: Int! }
      type Other { actors: [Cluster!]! cluster: Cluster } type Cluster implements Actor { id: ID! } interface Actor { id: ID! }
      type ActorConnection { nodes: [Actor!]! }`
    expect(ambiguous(buildSchema(text), ['Query.links'])).toEqual({
      actors: ['[Actor]', 'Int'],
      cluster: ['ID', 'Actor'],
    })
  })
  test('has one meaning in every type', () => {
    expect(ambiguous(schema, patterns)).toEqual({})
  })
  test('is excepted from that only where it has another meaning elsewhere', () => {
    const severally = ambiguous(schema, [])
    const fields = fieldsOf(schema)
    const idle = patterns.filter(
      (pattern) => !fields.some((named) => names(pattern, named) && named.field.name in severally),
    )
    expect(idle).toEqual([])
  })
  test('ends in Id or Ids where it stands for an id', () => {
    const ids = fieldsOf(schema).filter(
      ({ owner, field }) => getNamedType(field.type).name === 'ID' && !owner.endsWith('Method'),
    )
    const own = ['id', 'ids', 'idA', 'idB', 'code']
    const wrong = ids.filter(({ field }) => !own.includes(field.name) && !/Ids?$/.test(field.name))
    expect(wrong.map(({ owner, field }) => `${owner}.${field.name}`)).toEqual([])
  })
})

describe('a list of the contract', () => {
  const paged = ({ field }: Named) => getNamedType(field.type).name.endsWith('Connection')
  const takesPages = ({ field }: Named) =>
    ['first', 'after'].every((name) => field.args.some((one) => one.name === name))

  test('is a connection where it is read page by page, and plain where its length is bounded', () => {
    const lists = fieldsOf(schema).filter((named) => paged(named) || takesPages(named))
    expect(lists.length).toBeGreaterThan(8)
    expect(lists.filter((named) => paged(named) !== takesPages(named))).toEqual([])
  })
})
