import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'

describe('dataset', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())

  test('refuses an argument, because address and version are in the path', async () => {
    expect(await api.refusals('{ dataset(id: "toy") { id } }')).toEqual([
      'BAD_USER_INPUT: Unknown argument "id" on field "Query.dataset".',
    ])
  })
  test('says what the toy landscape says of itself', async () => {
    const { data } = await api.ask(
      '{ dataset { id version title titleEn description descriptionEn synthetic licence year created imported current dataGaps { da en } } }',
    )
    expect(data.dataset).toMatchObject({
      id: 'toy',
      title: 'Legetøjslandskabet (syntetisk)',
      titleEn: 'Toy landscape (synthetic)',
      synthetic: true,
      licence: 'CC-BY-4.0',
      year: 2017,
      created: '2018-01-15',
      current: true,
    })
    expect(data.dataset.version).toMatch(/^[0-9a-f]{64}$/)
    expect(Date.parse(data.dataset.imported)).not.toBeNaN()
    expect(data.dataset.dataGaps).toEqual([{ da: 'Ingen region Sjælland.', en: 'No region Zealand.' }])
  })
  test('counts its rows whatever year they hold in, a link of two clusters once', async () => {
    const { data } = await api.ask(
      '{ dataset { counts { clusters knowledge public firms others partnerLinks firmLinks events } } }',
    )
    expect(data.dataset.counts).toEqual({
      clusters: 4,
      knowledge: 5,
      public: 3,
      firms: 4,
      others: 1,
      partnerLinks: 16,
      firmLinks: 7,
      events: 2,
    })
  })
  test('refuses a model that there is not', async () => {
    for (const number of [0, 7]) {
      const refused = await api.refusals(`{ dataset { models(number: ${number}) { name } } }`)
      expect(refused).toEqual(['BAD_USER_INPUT: number must be from 1 to 6.'])
    }
  })
  test('has one model or the terms of one category, when these are named', async () => {
    const asked =
      'one: models(number: 4) { number } none: models(number: 2) { number } all: models(number: null) { number }'
    const { data } = await api.ask(
      `{ dataset { ${asked} terms(category: ACTOR) { id } nothing: terms(category: PATH) { id } } }`,
    )
    expect(data.dataset).toEqual({
      one: [{ number: 4 }],
      none: [],
      all: [{ number: 1 }, { number: 4 }],
      terms: [{ id: 'term-2' }],
      nothing: [],
    })
  })
  test('has its sources, figures, terms, models and places, each with its source', async () => {
    const { data } =
      await api.ask(`{ dataset { sources { id url year retrieved } benchmarks { id operator value valueTo yearBasis source { id } locator } terms { id category ownWords source { id } }
      models { number name traits { id stance source { title } } } places { code level partOf lat } } }`)
    const { sources, benchmarks, terms, models, places } = data.dataset
    expect(sources).toEqual([
      { id: 'register', url: 'https://example.org/register', year: 2017, retrieved: '2017-11-01' },
      { id: 'website', url: 'https://example.org/om-os', year: 2016, retrieved: '2017-10' },
    ])
    expect(benchmarks[0]).toEqual({
      id: 'benchmark-1',
      operator: 'EQUAL',
      value: 2,
      valueTo: null,
      yearBasis: 'DATA',
      source: { id: 'register' },
      locator: 'p. 1',
    })
    expect(terms).toEqual([
      { id: 'term-1', category: 'CONCEPT', ownWords: true, source: null },
      { id: 'term-2', category: 'ACTOR', ownWords: true, source: { id: 'register' } },
    ])
    expect(models).toEqual([
      {
        number: 1,
        name: 'Universitetsmodellen',
        traits: [{ id: 'trait-1', stance: 'TRAIT', source: { title: 'Det opdigtede register' } }],
      },
      {
        number: 4,
        name: 'Foreningsmodellen',
        traits: [{ id: 'trait-2', stance: 'STRENGTH', source: { title: 'Det opdigtede register' } }],
      },
    ])
    expect(places[0]).toEqual({ code: 'dk', level: 'COUNTRY', partOf: null, lat: 56 })
  })
})
