import { readFileSync } from 'node:fs'
import { type ConstValueNode, Kind, parse, visit } from 'graphql'
import { describe, expect, test } from 'vitest'
import {
  type Bounds,
  drawsBounds,
  hubPercentileBounds,
  seedBounds,
  usualSectors,
  yearBounds,
} from '../../api/domain/overlap/bounds.ts'
import { rules } from '../../api/errors.ts'
import { schemaText } from '../../api/schema/schemaText.ts'
import * as ofPage from '../../web/generated/constants.ts'

interface Argument {
  readonly field: string
  readonly name: string
  readonly description: string
  readonly usual: ConstValueNode | undefined
}

/** Every argument of every field of the contract. */
const argumentsOf = (text: string): readonly Argument[] => {
  const found: Argument[] = []
  visit(parse(text), {
    FieldDefinition({ name: field, arguments: given = [] }) {
      for (const { name, description, defaultValue } of given)
        found.push({
          field: field.value,
          name: name.value,
          description: description?.value ?? '',
          usual: defaultValue,
        })
    },
  })
  return found
}
const known = argumentsOf(schemaText)
const named = (name: string): readonly Argument[] => known.filter((argument) => argument.name === name)
const written = ({ least, most }: Bounds): readonly string[] => [least, most].map((bound) => bound.toLocaleString('en'))

describe('the contract states the numbers that the rules hold', () => {
  test.each([
    ['draws', drawsBounds, 2],
    ['seed', seedBounds, 3],
    ['hubPercentile', hubPercentileBounds, 5],
  ])('for %s', (name, bounds, fields) => {
    expect(named(name)).toHaveLength(fields)
    for (const { field, usual } of named(name))
      expect([field, usual?.kind === Kind.INT && Number(usual.value)]).toEqual([field, bounds.usual])
    const described = named(name).map(({ description }) => description)
    const ofFields = [...schemaText.matchAll(/"""([^"]*)"""/g)].map(([, text = '']) => text)
    expect([...described, ...ofFields].some((text) => written(bounds).every((bound) => text.includes(bound)))).toBe(
      true,
    )
  })
  test('for the sectors that are compared', () => {
    const sectors = known.filter(({ field, name }) => ['overlap', 'pair'].includes(field) && name === 'sectors')
    expect(sectors).toHaveLength(2)
    for (const { usual } of sectors)
      expect(usual?.kind === Kind.LIST && usual.values.map((value) => value.kind === Kind.ENUM && value.value)).toEqual(
        usualSectors.map((sector) => sector.toUpperCase()),
      )
  })
})

describe('the page knows', () => {
  test('the same bounds as the API', () => {
    expect(ofPage).toMatchObject({ drawsBounds, seedBounds, hubPercentileBounds, yearBounds })
  })
})
test('the guide to the API lists every rule that a refusal can name, and no other', () => {
  const section =
    /## Errors\n([\s\S]*?)\n## /.exec(readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8'))?.[1] ?? ''
  const [, table = ''] = section.split('| rule | meaning |')
  const listed = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, rule]) => rule),
  )
  expect(listed).toEqual([...rules])
})
