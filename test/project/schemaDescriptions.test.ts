/** What a reader of the contract finds: every part of it says what it is. */
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schemaText } from '../../api/schema/schemaText.ts'

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

/** All parts by name, as `Type.field(argument)`; those of the language itself, such as Int, left out. */
function partsOf(schema: GraphQLSchema): readonly Described[] {
  const own = Object.values(schema.getTypeMap()).filter((type) => type.astNode && !isIntrospectionType(type))
  return own.flatMap((type) => {
    const below = (parts: readonly Described[]) =>
      parts.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))
    if (isEnumType(type)) return [type, ...below(type.getValues())]
    if (isInputObjectType(type)) return [type, ...below(Object.values(type.getFields()))]
    if (!isObjectType(type) && !isInterfaceType(type)) return [type]
    const fields = Object.values(type.getFields())
    const given = fields.flatMap(({ name, args }) =>
      args.map((argument) => ({ name: `${name}(${argument.name})`, description: argument.description })),
    )
    return [type, ...below(fields), ...below(given)]
  })
}

const undescribed = (text: string) =>
  partsOf(buildSchema(text))
    .filter(({ description }) => !description?.trim())
    .map(({ name }) => name)

describe('the contract', () => {
  test('that leaves a type, a field, an argument or a word without a description is found out', () => {
    const text =
      '"Q." type Query { "F." field(argument: Int): Word } enum Word { "One." ONE TWO } input In { field: Int }'
    expect(undescribed(text)).toEqual(['Query.field(argument)', 'Word', 'Word.TWO', 'In', 'In.field'])
  })
  test('describes every part of itself', () => {
    expect(undescribed(schemaText)).toEqual([])
  })
})
