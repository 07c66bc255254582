/**
 * What a question costs, before anything of it is executed: the values that its answer has at most, and work that is none
 * of them. Counted after variables are coerced and conditions decided; each fragment once, however often it is spread, so
 * that counting takes time in proportion to the text.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'
import type { Refusal } from '../errors.ts'
import { checkArguments } from './checkArguments.ts'
import type { DataSizes } from './dataSizes.ts'
import { drawPoints, timesDrawn } from './drawPoints.ts'
import { fieldWork } from './fieldWork.ts'
import { type Given, listBounds } from './listBounds.ts'
import { pageLength } from './pageLength.ts'

export interface CountedQuestion {
  readonly schema: GraphQLSchema
  readonly selectionSet: SelectionSetNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** After coercion. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly sizes: DataSizes
}

/** An argument that no question can have, where it stands. */
export class ArgumentRefused extends Error {
  readonly refusal: Refusal
  readonly node: FieldNode
  readonly path: readonly string[]
  constructor(refusal: Refusal, node: FieldNode, path: readonly string[]) {
    super(refusal.message)
    this.refusal = refusal
    this.node = node
    this.path = path
  }
}

/** Of a selection: what it costs once, what each item of the page costs that it is a part of, and how many times it draws. */
interface Cost {
  readonly once: number
  readonly item: number
  readonly draws: number
  /** What drawing costs: only fields of the root compare, so no list multiplies it. */
  readonly drawing: number
}
const free: Cost = { once: 0, item: 0, draws: 0, drawing: 0 }
const sum = (a: Cost, b: Cost): Cost => ({
  once: a.once + b.once,
  item: a.item + b.item,
  draws: Math.max(a.draws, b.draws),
  drawing: a.drawing + b.drawing,
})

/** A number or word in a list is a tenth of a field: it has no name of its own and no resolver. */
const leavesOfAPoint = 10
const noArguments: Given = {}
const itemsOfPages = new Set(['edges', 'nodes'])
/** Whose arguments bound lists below them, and say what is drawn. */
const compares = new Set(['consolidation', 'network', 'overlap', 'pair'])

interface Place {
  /** Arguments of the field that the selection belongs to. */
  readonly above: Given
  readonly path: readonly string[]
}

/** The definition of a field of a type, of the questions about the schema too. */
function definitionOf(type: GraphQLNamedType, name: string) {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  return isCompositeType(type) && !isUnionType(type) ? type.getFields()[name] : undefined
}

/** A field with what is selected below it. */
interface CountedField {
  readonly type: GraphQLNamedType
  readonly name: string
  readonly given: Given
  readonly above: Given
  readonly inner: Cost
}

function ofList({ type, name, given, above, inner }: CountedField, work: number, sizes: DataSizes): Cost {
  const key = `${type.name}.${name}`
  const each = inner.once + inner.item
  if (type.name.endsWith('Connection') && itemsOfPages.has(name))
    return { once: work, item: 1 + each, draws: inner.draws, drawing: 0 }
  const most = listBounds[key]?.(sizes, given, above) ?? 100
  const ofOne = each === 0 ? 1 / leavesOfAPoint : 1 + each
  return {
    once: work + Math.ceil(most * ofOne),
    item: 0,
    draws: Math.max(inner.draws, timesDrawn(key, given)),
    drawing: 0,
  }
}

function ofOne({ type, name, given, inner }: CountedField, work: number, sizes: DataSizes): Cost {
  const key = `${type.name}.${name}`
  const page = inner.item > 0 ? pageLength(key, given, sizes) * inner.item : 0
  const once = work + inner.once + page
  const { drawing } = inner
  if (!compares.has(name)) return { once, item: 0, draws: Math.max(inner.draws, timesDrawn(key, given)), drawing }
  return { once, item: 0, draws: 0, drawing: drawing + drawPoints(name, inner.draws, sizes, given) }
}

function isLeftOut(node: SelectionNode, variables: Given): boolean {
  if (!node.directives?.length) return false
  const skipped = getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true
  return skipped || getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false
}

function counter({ schema, fragments, variables, sizes }: CountedQuestion) {
  const counted = new Map<string, Cost>()

  function ofField(type: GraphQLNamedType, node: FieldNode, { above, path }: Place): Cost {
    const name = node.name.value
    const definition = definitionOf(type, name)
    // What is no field was refused before.
    if (!definition) return free
    const given: Given = getArgumentValues(definition, node, variables)
    const own = [...path, node.alias?.value ?? name]
    checkArguments(given, (refusal) => new ArgumentRefused(refusal, node, own))
    const place = { above: compares.has(name) ? given : noArguments, path: own }
    const inner = node.selectionSet ? ofSelection(getNamedType(definition.type), node.selectionSet, place) : free
    const work = 1 + (fieldWork[`${type.name}.${name}`]?.(sizes, given) ?? 0)
    const count = isListType(getNullableType(definition.type)) ? ofList : ofOne
    return count({ type, name, given, above, inner }, work, sizes)
  }

  /** The arguments above count for what they bound, so a fragment is counted anew below others. */
  function ofFragment(name: string, place: Place): Cost {
    const key = `${name} ${JSON.stringify(place.above)}`
    const known = counted.get(key)
    if (known) return known
    // A fragment that spreads itself is refused by another rule; here it must only come to an end.
    counted.set(key, free)
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    const cost = type ? ofSelection(type, fragment.selectionSet, place) : free
    counted.set(key, cost)
    return cost
  }

  function ofPart(type: GraphQLNamedType, node: SelectionNode, place: Place): Cost {
    if (isLeftOut(node, variables)) return free
    if (node.kind === Kind.FIELD) return ofField(type, node, place)
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value, place)
    const narrowed = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type
    return narrowed ? ofSelection(narrowed, node.selectionSet, place) : free
  }

  function ofSelection(type: GraphQLNamedType, { selections }: SelectionSetNode, place: Place): Cost {
    return selections.reduce((cost, node) => sum(cost, ofPart(type, node, place)), free)
  }
  return ofSelection
}

export interface QuestionCost {
  /** All of it, at least 1. */
  readonly points: number
  /** What is made by the thread of the questions: all but drawing, which has threads and a queue of its own. */
  readonly made: number
}

/** Errors: `ArgumentRefused`. */
export function countCost(question: CountedQuestion): QuestionCost {
  const root: GraphQLObjectType | null | undefined = question.schema.getQueryType()
  if (!root) return { points: 1, made: 1 }
  const { once, drawing } = counter(question)(root, question.selectionSet, { above: noArguments, path: [] })
  const whole = (points: number) => Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(1 + points))
  return { points: whole(once + drawing), made: whole(once) }
}
