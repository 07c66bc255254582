import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schemaText } from '../../api/schema/schemaText.ts'
import { inYear } from '../../web/data/inYear.ts'
import { DatasetSummaryDocument, LandscapeDocument } from '../../web/generated/graphql.ts'
import { PartnersDocument } from '../../web/generated/late/graphql.ts'
import { changeViewState } from '../../web/state/changeViewState.ts'
import { formatViewState, parseViewState } from '../../web/state/viewState.ts'

const folder = new URL('../../web/', import.meta.url)

/** Fields that the page asks and that can be asked of a year, but are not asked of that of the address. */
function fieldsOfNoYear(): readonly string[] {
  const types = new TypeInfo(buildSchema(schemaText))
  const found: string[] = []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of files.filter((file) => file.endsWith('.graphql'))) {
    let question = ''
    visit(
      parse(readFileSync(new URL(name, folder), 'utf8')),
      visitWithTypeInfo(types, {
        OperationDefinition(node) {
          question = node.name?.value ?? ''
        },
        FragmentDefinition(node) {
          question = node.name.value
        },
        Field(node) {
          if (!types.getFieldDef()?.args.some((argument) => argument.name === 'year')) return
          const year = node.arguments?.find((argument) => argument.name.value === 'year')?.value
          const asked = year?.kind === Kind.NULL || (year?.kind === Kind.VARIABLE && year.name.value === 'year')
          if (!asked) found.push(`${question}.${node.name.value}`)
        },
      }),
    )
  }
  return found
}

describe('the year of the page', () => {
  test('is asked of every field that takes one, or of all years on purpose', () => {
    // Whose partners are looked for is chosen among the clusters of the data set, by links of all years.
    expect(fieldsOfNoYear()).toEqual(['ClusterChoices.network'])
  })
  test('is given to questions that take one, unless they were given a year or all years', () => {
    expect(inYear(LandscapeDocument, {}, 2012)).toEqual({ year: 2012 })
    expect(inYear(LandscapeDocument, {}, undefined)).toEqual({})
    expect(inYear(LandscapeDocument, { year: 2015 }, 2012)).toEqual({ year: 2015 })
    const partners = { id: 'a', sector: 'PUBLIC' as const, first: 10 }
    expect(inYear(PartnersDocument, { ...partners, year: null }, 2012)).toEqual({ ...partners, year: null })
    expect(inYear(DatasetSummaryDocument, {}, 2012)).toEqual({})
  })
  test('stays from view to view, and hidden actors that are named by their places in its network go with it', () => {
    const state = parseViewState('/network?year=2012&version=0123456789ab&data=toy&hide=~AQ&lang=en')
    expect(state).toMatchObject({ year: 2012, hide: { bitmap: 'AQ' } })
    for (const view of ['landscape', 'overlap', 'partners', 'table', 'about'] as const)
      expect(formatViewState(changeViewState(state, { view }))).toContain('year=2012')
    expect(changeViewState(state, { year: 2013 })).toEqual({
      view: 'network',
      data: 'toy',
      version: '0123456789ab',
      year: 2013,
      language: 'en',
    })
    const named = parseViewState('/network?year=2012&hide=a,b')
    expect(changeViewState(named, { year: undefined })).toEqual({ view: 'network', hide: ['a', 'b'] })
  })
})
