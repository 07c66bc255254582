import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { filterTerms } from '../../web/dataset/filterTerms.ts'

const terms = [
  { term: 'Videnbro', termEn: 'Knowledge bridge', definition: 'Forbinder firmaer og forskere.', definitionEn: '' },
  { term: 'Økonomi', termEn: 'Economy', definition: 'Midler og regnskab på år.', definitionEn: 'Money in a year.' },
  { term: 'Mærke', termEn: 'Label', definition: 'Guld, sølv eller bronze.', definitionEn: 'Gold, silver or bronze.' },
]
const found = (text: string) => filterTerms(terms, text).map(({ termEn }) => termEn)

describe('the glossary is filtered', () => {
  test('to nothing when no term holds the text', () => {
    expect(found('xylofon')).toEqual([])
  })
  test('to nothing when a term holds only one of two words', () => {
    expect(found('gold year')).toEqual([])
  })
  test('not at all by no text', () => {
    expect(found('  ')).toHaveLength(3)
  })
  test('by either language, name or definition, in upper case or lower', () => {
    expect(found('BRIDGE')).toEqual(['Knowledge bridge'])
    expect(found('forskere')).toEqual(['Knowledge bridge'])
    expect(found('silver gold')).toEqual(['Label'])
  })
  test('alike with and without Danish letters', () => {
    for (const text of ['økonomi', 'oekonomi', 'okonomi']) expect(found(text)).toEqual(['Economy'])
    for (const text of ['mærke', 'maerke']) expect(found(text)).toEqual(['Label'])
    for (const text of ['år', 'aar']) expect(found(text)).toContain('Economy')
  })
  test('so that every term of catalogue-2017 is found by its own name, in both languages', () => {
    const table = readFileSync(new URL('../../data/catalogue-2017/terms.csv', import.meta.url), 'utf8')
    const all = (parse(table, { columns: true }) as (typeof terms)[number][]).map((row) => ({ ...row }))
    for (const term of all) {
      expect(filterTerms(all, term.term)).toContain(term)
      expect(filterTerms(all, term.termEn)).toContain(term)
    }
  })
})
