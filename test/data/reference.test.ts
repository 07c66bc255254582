import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Column } from '../../api/import/table.ts'
import { tables } from '../../api/import/tables.ts'
import { readCsv } from '../../data/package/readCsv.ts'
import { referenceTableNames, referenceTables } from '../../data/package/reference.ts'
import { tableText } from '../../data/package/writePackage.ts'

const reference = referenceTables()
const facts = readCsv(new URL('./noteFacts.csv', import.meta.url))
const cell = (row: Readonly<Record<string, unknown>>, column: string) => String(row[column])

/** The naive twin: what a fact of the note says as a figure, or null when it is no quantity. */
function figureOf(fact: Record<string, string>) {
  const { value = '', operator = '' } = fact
  if (value === 'just under half') return { operator: '~', value: 50, valueTo: null }
  if (value === '1/3') return { operator, value: 1 / 3, valueTo: null }
  if (!/^[\d.]+(-\d+)?$/.test(value)) return null
  const [low, high] = value.split('-').map(Number)
  const plain = operator.startsWith('~') ? '~' : operator.replace('>=', '≥').replace('<=', '≤')
  return { operator: plain, value: low, valueTo: high ?? null }
}

function locatorOf(from: string | undefined, to: string | undefined) {
  return from === to ? `l. ${from}` : `l. ${from}–${to}`
}

/** The benchmark that a fact of the note must have, without its words; null when it is no quantity. */
function benchmarkOf(fact: Record<string, string>) {
  const figure = figureOf(fact)
  const ownYear = /^\d{4}$/.test(fact.year ?? '') && fact.year !== '2018'
  return (
    figure && {
      id: `benchmark-${fact.id?.toLowerCase()}`,
      quantity: fact.name,
      ...figure,
      year: ownYear ? Number(fact.year) : 2018,
      yearBasis: ownYear ? 'data' : 'publication',
      percent: /^percent(?!age)/.test(fact.unit ?? '') || fact.value === 'just under half',
      locator: locatorOf(fact.line_from, fact.line_to),
    }
  )
}

const benchmark = (id: string) => reference.benchmarks.find((row) => row.id === id)

/** Whether a cell keeps the rule of its column. */
function keepsRule(column: Column, text: string): boolean {
  if (text === '') return !column.required
  const number = Number(text)
  const rules = [
    !column.oneOf || column.oneOf.includes(text),
    !column.pattern || column.pattern.test(text),
    column.type !== 'boolean' || ['true', 'false'].includes(text),
    !['integer', 'number', 'year'].includes(column.type) || Number.isFinite(number),
    column.min === undefined || number >= column.min,
    column.max === undefined || number <= column.max,
  ]
  return rules.every(Boolean)
}

describe.each(referenceTableNames)('the reference table %s', (name) => {
  const rows = reference[name]

  it('holds no cell that breaks the rule of its column', () => {
    const faults = rows.flatMap((row) =>
      Object.entries(tables[name].columns)
        .filter(([column, rule]) => !keepsRule(rule, cell(row, column)))
        .map(([column]) => `${row.id}: ${column} is "${cell(row, column)}"`),
    )
    expect(faults).toEqual([])
  })

  it('is written in the canonical form, columns in order', () => {
    const text = readFileSync(new URL(`../../data/reference/${name}.csv`, import.meta.url), 'utf8')
    expect(text).toBe(tableText(name, rows))
  })

  it('names each row once, in plain ASCII, and a source that exists', () => {
    const ids = rows.map((row) => cell(row, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+-[a-z0-9-]+$/.test(id))).toEqual([])
    const sources = new Set(reference.sources.map((row) => row.id))
    expect(rows.filter((row) => row.source && !sources.has(row.source))).toEqual([])
  })
})

describe('the published figures', () => {
  it('leave out what is a statement and not a quantity', () => {
    expect(benchmark('benchmark-s005')).toBeUndefined()
    expect(benchmark('benchmark-s015')).toBeUndefined()
    expect(benchmark('benchmark-s106')).toBeUndefined()
  })

  it('keep "more than 11,000" as more than 11,000', () => {
    expect(benchmark('benchmark-s003')).toMatchObject({
      operator: '>',
      value: '11000',
      year: '2016',
      yearBasis: 'data',
    })
  })

  it('make the three thirds of the financing a whole', () => {
    const thirds = ['s012', 's013', 's014'].map((fact) => Number(benchmark(`benchmark-${fact}`)?.value))
    expect(thirds.reduce((sum, third) => sum + third)).toBe(1)
  })

  it('say of a derived figure that it is derived', () => {
    expect(benchmark('benchmark-s008')).toMatchObject({ value: '20', definition: expect.stringContaining('afledt') })
  })

  it('are the quantities of the note, each with its operator, year and lines', () => {
    const written = reference.benchmarks.map((row) => ({
      id: row.id,
      quantity: row.quantity,
      operator: row.operator,
      value: Number(row.value),
      valueTo: row.valueTo === '' ? null : Number(row.valueTo),
      year: Number(row.year),
      yearBasis: row.yearBasis,
      percent: /^percent(?!age)/.test(cell(row, 'unitEn')),
      locator: row.locator,
    }))
    expect(facts).toHaveLength(139)
    expect(written).toEqual(facts.map(benchmarkOf).filter((row) => row !== null))
  })

  it('say on which side the true figure lies where the note says so', () => {
    const direction = /slightly|upper bound/
    const sided = facts.filter((fact) => /^~[<>]/.test(fact.operator ?? ''))
    const silent = sided.filter((fact) => {
      const row = benchmark(`benchmark-${fact.id?.toLowerCase()}`)
      return !direction.test(String(row?.definitionEn))
    })
    expect(sided.length).toBeGreaterThan(0)
    expect(silent).toEqual([])
  })
})

describe('the glossary', () => {
  it('has all 121 terms, and both meanings of klynge', () => {
    expect(reference.terms).toHaveLength(121)
    const meanings = reference.terms.filter((row) => row.term === 'klynge').map((row) => row.definition)
    expect(new Set(meanings).size).toBe(2)
  })

  it('defines each term in whole sentences, in Danish and in English', () => {
    const sentence = /^\p{Lu}.+\.$/u
    const broken = reference.terms.filter(
      (row) => !sentence.test(cell(row, 'definition')) || !sentence.test(cell(row, 'definitionEn')),
    )
    expect(broken).toEqual([])
    expect(reference.terms.filter((row) => row.definition === row.definitionEn)).toEqual([])
  })

  it('claims lines for a definition only together with its source', () => {
    expect(reference.terms.filter((row) => !row.source !== !row.locator)).toEqual([])
  })
})

describe('the traits of the models', () => {
  it('are 102, and each of the six models has one name, traits, strengths and weaknesses', () => {
    expect(reference.traits).toHaveLength(102)
    for (const model of ['1', '2', '3', '4', '5', '6']) {
      const rows = reference.traits.filter((row) => row.model === model)
      expect(new Set(rows.map((row) => row.modelName)).size).toBe(1)
      expect(new Set(rows.map((row) => row.stance))).toEqual(new Set(['trait', 'strength', 'weakness']))
    }
  })

  it('are worded as tendencies in both languages', () => {
    const danish =
      /tendens|ofte|typisk|som regel|plejer|\bkan\b|gennemgående|generelt|normalt|flere|nogle|de fleste|næsten/i
    const english =
      /\btends?\b|often|typically|usually|\b(can|may)\b|generally|normally|several|\bsome\b|\bmost\b|almost/i
    const rules = reference.traits.filter(
      (row) => !danish.test(cell(row, 'text')) || !english.test(cell(row, 'textEn')),
    )
    expect(rules).toEqual([])
  })
})
