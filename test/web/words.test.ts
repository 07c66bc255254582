import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { enumMaps } from '../../api/schema/schemaText.ts'
import statement from '../../web/accessibility/statement.da.json' with { type: 'json' }
import first from '../../web/words/en.json' with { type: 'json' }
import late from '../../web/words/late/en.json' with { type: 'json' }
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'

const da = createWords('da', danish)
const en = createWords('en', english)

/** Names of the values that a text asks for. */
const valuesOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort()

const web = new URL('../../web/', import.meta.url)

describe('both languages', () => {
  test('have the same texts', () => {
    expect(Object.keys(danish).sort()).toEqual(Object.keys(english).sort())
  })
  test('have each text once: in the first load or later', () => {
    expect(Object.keys(first).filter((key) => key in late)).toEqual([])
  })
  test('have no text that nobody says', () => {
    const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    const code = files.map((file) => readFileSync(new URL(file, web), 'utf8')).join('\n')
    const whole = new Set([...code.matchAll(/['"]([\w.]+)['"]/g)].map(([, key]) => key))
    // Others are put together, as in `role.${role}`.
    const together = [...code.matchAll(/`((?:[\w.]|\$\{[^{}`]*\})+)`/g)]
      .map(([, key = '']) => key.split(/\$\{[^}]*\}/))
      .filter((parts) => parts.length > 1 && parts.some((part) => /\w\.|\.\w/.test(part)))
      .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`))
    const unsaid = (key: string) => !whole.has(key) && !together.some((form) => form.test(key))
    expect(Object.keys(english).filter(unsaid)).toEqual([])
  })
  test('have one Danish word a thing, and none that reads as translated', () => {
    const words: readonly (readonly [RegExp, string])[] = [
      [/\bforbindelse/i, 'relation'],
      [/\bfirma/i, 'virksomhed'],
      [/\b(arten|arter|slags)\b/i, 'type'],
      [/\bfrø/i, 'startværdi'],
      [/(?<!\{)\bhash/i, 'kontrolsum'],
      [/\borden\b/i, 'rækkefølge'],
      [/over eller under tilfældigt/i, 'mere eller mindre end tilfældigt'],
      [/hvad vi ved mangler/i, 'kendte mangler'],
      [/\bplads blandt/i, 'placering blandt'],
      [/\(trukket\)/i, 'opdigtet, regnet som bekræftet'],
      [/tages en aktør bort/i, 'hvis aktøren ikke var med'],
    ]
    const said = Object.entries({ ...danish, ...statement }).flatMap(([key, text]) =>
      words.flatMap(([stiff, instead]) => (stiff.test(text) ? [`${key}: ${instead}`] : [])),
    )
    expect(said).toEqual([])
  })
  test('ask for the same values in each text', () => {
    const differing = Object.entries(english).filter(
      ([key, text]) => String(valuesOf(text)) !== String(valuesOf(danish[key as keyof typeof danish])),
    )
    expect(differing).toEqual([])
  })
  test('leave no text empty', () => {
    const empty = [...Object.entries(danish), ...Object.entries(english)].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })
  test('name each value of every closed list of the schema that the page shows', () => {
    const lists = enumMaps()
    const shown = {
      Kind: 'kind',
      Sector: 'sector',
      ActorType: 'type',
      BusinessField: 'field',
      Level: 'level',
      Label: 'label',
      Role: 'role',
      Method: 'method',
      Confidence: 'confidence',
      TermCategory: 'category',
      EventType: 'event',
      DatePrecision: 'precision',
    }
    const missing = Object.entries(shown).flatMap(([list, prefix]) => {
      const values = Object.keys(lists[list] ?? { [list]: list })
      return values.map((value) => `${prefix}.${value}`).filter((key) => !(key in english))
    })
    expect(missing).toEqual([])
  })
})

test('the first sentence is that of the design in both languages', () => {
  expect(en.say('sentence.invented', { clusters: 42, title: 'Catalogue 2017', knowledge: '24', public: '38' })).toBe(
    '**42 clusters, invented after Catalogue 2017.** On average each works with **24** knowledge institutions and **38** public actors.',
  )
  expect(da.say('sentence.invented', { clusters: 42, title: 'Katalog 2017', knowledge: '24', public: '38' })).toBe(
    '**42 klynger, opdigtede efter Katalog 2017.** I gennemsnit samarbejder hver med **24** videninstitutioner og **38** offentlige aktører.',
  )
})

test('links of every method are in the plural, but one', () => {
  const methods = ['REGISTER', 'PUBLICATION', 'WEBSITE', 'SELF_REPORTED', 'INFERRED', 'SYNTHETIC'] as const
  for (const method of methods) {
    expect(da.say(`network.links.${method}`, { count: 2 })).toContain('elationer')
    expect(da.say(`network.links.${method}`, { count: 1 })).toMatch(/elation( |$)/)
    expect(en.say(`network.links.${method}`, { count: 2 })).toMatch(/inks( |$)/)
    expect(en.say(`network.links.${method}`, { count: 1 })).toMatch(/ink( |$)/)
  }
  expect(da.say('network.links.SYNTHETIC', { count: 2604 })).toBe('Syntetiske relationer')
})

test('one is singular', () => {
  const elsewhere = (clusters: number) => ({ clusters, conditions: 'inden for erhvervsservice' })
  expect(da.say('overlap.elsewhere', elsewhere(0))).toBe(
    'Sammenlignet er alle klynger; de andre visninger viser ingen klynge inden for erhvervsservice.',
  )
  expect(da.say('overlap.elsewhere', elsewhere(1))).toContain('ikke kun den ene klynge inden for erhvervsservice')
  expect(da.say('overlap.elsewhere', elsewhere(2))).toContain('ikke kun de 2 klynger inden for erhvervsservice')
  expect(en.say('evidence.elsewhere.all', { count: 1 })).toBe('All 1 cluster')
  expect(da.say('sentence.synthetic', { clusters: 1, knowledge: '2', public: '3' })).toContain('**1 klynge med')
})

test('numbers are written as each language writes them', () => {
  expect([en.count(2604), da.count(2604)]).toEqual(['2,604', '2.604'])
  expect([en.decimal(24), da.decimal(25.12)]).toEqual(['24.0', '25,1'])
  expect([en.figure(24), da.figure(87.5)]).toEqual(['24', '87,5'])
})

test('percent stands after a thin space and minus is a minus', () => {
  expect(en.percent(0.762)).toBe('76\u2009%')
  expect(da.decimal(-3.24)).toBe('−3,2')
})

test('percent of many is cut, so that only all is 100', () => {
  expect([0.99996, 0.992, 1].map(en.percentAtLeast)).toEqual(['99.9\u2009%', '99.2\u2009%', '100.0\u2009%'])
})

test('a probability has two decimals, three below a hundredth, and none below a thousandth', () => {
  expect([1, 0.0312, 0.0042, 0.00009].map(en.probability)).toEqual(['1.00', '0.03', '0.004', '< 0.001'])
  expect([0.0042, 0.00009].map(da.probability)).toEqual(['0,004', '< 0,001'])
})

test('a ratio keeps its two decimals', () => {
  expect([en.ratio(0.5), da.ratio(0.567)]).toEqual(['0.50', '0,57'])
})

test('a fine ratio keeps three', () => {
  expect([en.ratioFine(0.2), da.ratioFine(0.27249)]).toEqual(['0.200', '0,272'])
})

test('alternatives are listed as each language lists them', () => {
  expect(en.either(['university', 'GTS institute', 'region'])).toBe('university, GTS institute or region')
  expect(da.either(['universitet', 'region'])).toBe('universitet eller region')
})

test('names are listed with the last word of the language', () => {
  expect([en.list(['A', 'B', 'C']), da.list(['A', 'B'])]).toEqual(['A, B and C', 'A og B'])
})

test.each([da, en])('names are ordered as in Danish whatever the language: å last, aa as å', ({ compare }) => {
  expect(['Århus Tech', 'Aarhus', 'Zealand', 'Ørsted'].sort(compare)).toEqual([
    'Zealand',
    'Ørsted',
    'Aarhus',
    'Århus Tech',
  ])
})
