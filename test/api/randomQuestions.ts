/** Valid questions made at random from the contract: nested lists, real ids, aliases, fragments, conditions, defaults. */
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { schemaText } from '../../api/schema/schemaText.ts'
import { seededRandom } from '../../bench/page/seededRandom.ts'
import { tablesOf } from '../graph/tablesOf.ts'

export interface RandomQuestion {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}
/** Ids that the data have, by what they name. */
export interface RealIds {
  readonly clusters: readonly string[]
  readonly institutions: readonly string[]
  readonly links: readonly string[]
}

export const realIds = (folder: string): RealIds => {
  const { clusters, links, actors } = tablesOf(folder)
  const of = (kinds: readonly string[]) =>
    actors.filter(({ kind }) => kinds.includes(String(kind))).map(({ id }) => String(id))
  return {
    clusters: clusters.map(({ id }) => String(id)),
    institutions: of(['university', 'gts', 'knowledge', 'public']),
    links: links.map(({ id }) => String(id)),
  }
}

const schema: GraphQLSchema = buildSchema(schemaText)
/** What draws takes seconds, and what a question costs is of the moment; both have tests of their own. */
const slow = new Set([
  'questionCost',
  'above',
  'below',
  'disagreements',
  'chance',
  'disagreement',
  'hash',
  'abovePairCount',
  'excess',
])
const fixed: Readonly<Record<string, string>> = {
  withinKm: '150',
  number: '2',
  models: '2',
  draws: '1000',
  seed: '7',
  hubPercentile: '90',
  within: '0.02',
  text: '"a"',
}
/** Whose values come from other answers, or would be refused beside most of what is asked. */
const unasked = new Set(['after', 'regions', 'municipalities', 'order'])

/** Lists of lists of clusters. */
const inGroups = new Set(['groups', 'merge', 'together', 'apart'])

/** Each call gives the next question. */
export function randomQuestions(seed: number, ids: RealIds, depth = 5): () => RandomQuestion {
  const random = seededRandom(seed)
  const chance = (part: number): boolean => random() < part
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value
  let fragments: string[] = []
  let variables: Record<string, unknown> = {}
  let declared: string[] = []

  function idFor(field: string, name: string): string {
    if (name === 'link') return one(ids.links)
    const cluster = ['cluster', 'from', 'a', 'b', 'clusters', 'ended'].includes(name) || chance(0.6)
    return one(cluster && name !== 'to' && field !== 'place' ? ids.clusters : ids.institutions)
  }
  /** One or two groups of two different clusters each. */
  function groups(): string {
    const shuffled = [...ids.clusters].sort(() => random() - 0.5)
    const pairs = chance(0.5) ? [shuffled.slice(0, 2)] : [shuffled.slice(0, 2), shuffled.slice(2, 4)]
    return JSON.stringify(pairs)
  }
  function scalarFor(field: string, name: string, type: string): string {
    if (type === 'ID') return JSON.stringify(idFor(field, name))
    if (type === 'Boolean') return String(chance(0.5))
    if (type === 'String') return '"2016"'
    return name === 'first' ? String(1 + Math.floor(random() * 20)) : one(['2012', '2016'])
  }
  function valueFor(field: string, { name, type }: GraphQLArgument): string {
    const named = getNamedType(type)
    if (isEnumType(named)) return one(named.getValues()).name
    if (isInputObjectType(named)) return chance(0.5) ? '{ innovationNetwork: true }' : '{}'
    return fixed[name] ?? scalarFor(field, name, named.name)
  }
  /** A literal; undefined leaves the argument away. */
  function literal(field: string, argument: GraphQLArgument): string | undefined {
    const { name, type } = argument
    if (!isNonNullType(type) && (chance(0.5) || unasked.has(name))) return undefined
    if (inGroups.has(name)) return groups()
    const value = valueFor(field, argument)
    return isListType(getNullableType(type)) ? `[${value}]` : value
  }
  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((argument) => {
      const value = literal(field.name, argument)
      if (value === undefined) return []
      if (getNamedType(argument.type).name !== 'Int' || chance(0.6)) return [`${argument.name}: ${value}`]
      // As a variable, which is left out half of the time where it has a default.
      const name = `v${declared.length}`
      declared.push(`$${name}: Int! = ${value}`)
      if (chance(0.5)) variables[name] = Number(value)
      return [`${argument.name}: $${name}`]
    })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }
  function condition(): string {
    if (chance(0.8)) return ''
    const kind = chance(0.5) ? 'include' : 'skip'
    if (chance(0.5)) return ` @${kind}(if: ${chance(0.5)})`
    const name = `v${declared.length}`
    declared.push(`$${name}: Boolean! = ${chance(0.5)}`)
    if (chance(0.5)) variables[name] = chance(0.5)
    return ` @${kind}(if: $${name})`
  }
  function fieldText(field: GraphQLField<unknown, unknown>, left: number): string {
    const named = getNamedType(field.type)
    const given = argumentsOf(field)
    // Two fields of one name must ask the same, so whatever has arguments gets a name of its own.
    const alias = given !== '' || chance(0.1) ? `a${Math.floor(random() * 1e9)}: ` : ''
    const inner = isLeafType(named) ? '' : ` ${selection(named, left - 1)}`
    return `${alias}${field.name}${given}${condition()}${inner}`
  }
  function fragmentOn(type: GraphQLNamedType, left: number): string {
    const name = `F${fragments.length}`
    fragments.push('')
    fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selection(type, left - 1)}`
    return [`...${name}${condition()}`, ...(chance(0.4) ? [`...${name}`] : [])].join(' ')
  }
  function selection(type: GraphQLNamedType, left: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }'
    const usable = Object.values(type.getFields()).filter(
      (field) => !slow.has(field.name) && (left > 0 || isLeafType(getNamedType(field.type))),
    )
    if (usable.length === 0) return '{ __typename }'
    const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => fieldText(one(usable), left))
    if (left > 0 && chance(0.2)) parts.push(fragmentOn(type, left))
    if (left > 0 && isAbstractType(type) && chance(0.5)) {
      const narrower = one(schema.getPossibleTypes(type))
      parts.push(`... on ${narrower.name} ${selection(narrower, left - 1)}`)
    }
    return `{ ${parts.join(' ')} __typename }`
  }
  return () => {
    fragments = []
    variables = {}
    declared = []
    const root = schema.getQueryType()
    if (!root) throw new Error('The contract has no questions.')
    const asked = selection(root, depth)
    const head = declared.length > 0 ? `query Q(${declared.join(', ')})` : 'query Q'
    return { query: [`${head} ${asked}`, ...fragments].join('\n'), variables }
  }
}
