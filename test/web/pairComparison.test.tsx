// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { barParts, firstThatFits } from '../../web/pair/barParts.ts'
import { Comparison } from '../../web/pair/Comparison.tsx'
import type { ComparedPair } from '../../web/pair/statement.ts'
import { parseViewState } from '../../web/state/viewState.ts'
import { pairOf, partner } from './comparedPair.ts'
import { drawn, press, rowsOf, textOf, typeInto } from './drawn.tsx'

const dataset = {
  ...{
    id: 'toy',
    version: '0123456789abcdef',
    title: 'Legetøj',
    titleEn: 'Toy',
    licence: 'CC-BY-4.0',
    created: '2026-11-30',
  },
  ...{ synthetic: true, year: 2016, yearNamed: true, current: true, description: '', descriptionEn: '', models: [] },
  places: [{ code: '1082', name: 'Region Midtjylland', nameEn: 'Central Denmark Region' }],
}
const draw = (pair: ComparedPair, language = 'en') =>
  drawn(<Comparison pair={pair} hubs={90} dataset={dataset} />, `/overlap?pair=a~b&lang=${language}`)
const state = () => parseViewState(location.pathname + location.search)
const factsOf = (place: Element) =>
  [...place.querySelectorAll('.pair-fact')].map((fact) => [...fact.children].map(textOf).join(': '))

describe('the rule of hubs', () => {
  test('refuses what is no whole number from 50 to 99, and leaves the address alone', async () => {
    const place = await draw(pairOf())
    await press(place, 'Change')
    for (const refused of ['49', '100', '9.5', '']) {
      const field = place.querySelector('input')
      if (!field) throw new Error('The rule has no field.')
      await typeInto(field, refused)
      await press(place, 'Use')
      expect(textOf(place.querySelector('[role=alert]')), refused).toBe('A whole number from 50 to 99.')
      expect(field.getAttribute('aria-invalid')).toBe('true')
    }
    expect(state().hubs).toBeUndefined()
  })
  test('is said in words and numbers, and a new percentile goes into the address', async () => {
    const place = await draw(pairOf())
    expect(textOf(place.querySelector('.pair-rule [role=status]'))).toBe(
      'Hub: more clusters than 90 % of its sector. Public actors: more than 5 (4 of 40).',
    )
    await press(place, 'Change')
    const field = place.querySelector('input')
    if (!field) throw new Error('The rule has no field.')
    await typeInto(field, '75')
    await press(place, 'Use')
    expect(state().hubs).toBe(75)
    await typeInto(place.querySelector('input') ?? field, '90')
    await press(place, 'Use')
    expect(state().hubs).toBeUndefined()
  })
})

describe('a pair on the page', () => {
  test('has its four figures, and a dash in their place before it is compared', async () => {
    const figures = (place: Element) =>
      [...place.querySelectorAll('.pair-figures > div')].map((each) => [...each.children].map(textOf).join(' '))
    expect(figures(await draw(pairOf()))).toEqual([
      'shared partners 3',
      'expected 1.2',
      'z, standard deviations 3.2',
      'q, after correction 0.03',
    ])
    const { chance: _, analytic: __, ...counted } = pairOf().overlap
    expect(figures(await draw(pairOf({ overlap: counted })))[1]).toBe('expected –not yet compared with chance')
  })
  test('says as a bar what its tables hold', async () => {
    const place = await draw(pairOf())
    expect(textOf(place.querySelector('svg[role=img]'))).toBe(
      '1 only Vind, 2 shared specialists, 1 shared hub, 2 only Gas',
    )
  })
  test('lists specialists with the fewest clusters first, hubs with the most, and says so many of so many', async () => {
    const shared = Array.from({ length: 8 }, (_, i) => partner(`s${i}`, 8 - i, 2))
    const place = await draw(pairOf({ sharedPartners: shared, sharedSpecialists: 8 }))
    const [specialists, hubs] = place.querySelectorAll('.pair-columns table')
    if (!specialists || !hubs) throw new Error('A column is missing.')
    expect(textOf(specialists.querySelector('th'))).toBe('Specialists, shared 6 of 8')
    expect(rowsOf(specialists).map(([name, , clusters]) => `${name} ${clusters}`)).toEqual([
      'S7 1',
      'S6 2',
      'S5 3',
      'S4 4',
      'S3 5',
      'S2 6',
    ])
    expect(rowsOf(hubs)).toEqual([['None']])
  })
  test('splits all partners into three tables that hold each once', async () => {
    const place = await draw(pairOf())
    await press(place, 'All 6 partners')
    expect(textOf(place.querySelector('.pair-parts > p'))).toBe(
      '3 shared + 1 only Vind + 2 only Gas = 6, each partner once.',
    )
    const tables = [...place.querySelectorAll('.pair-parts table')]
    expect(tables.map((table) => textOf(table.querySelector('caption')))).toEqual([
      'Shared (3)',
      'Only Vind (1)',
      'Only Gas (2)',
    ])
    const names = tables.flatMap((table) => rowsOf(table).map(([name]) => name))
    expect(names.sort()).toEqual(['HUB', 'S1', 'S2', 'X', 'Y', 'Z'])
  })
  test('leads from a name to the actor, and from a letter to the evidence of that link', async () => {
    const place = await draw(pairOf())
    await press(place, 'B: evidence for S1 in Gas')
    expect(state()).toMatchObject({ view: 'overlap', pair: ['a', 'b'], actor: 's1', link: 's1-1' })
    await press(place, 'S1')
    expect(state()).toMatchObject({ view: 'actor', actor: 's1' })
    expect(state().link).toBeUndefined()
  })
  test('shows both clusters in the network', async () => {
    const place = await draw(pairOf())
    await press(place, 'Show in network')
    expect(state()).toMatchObject({ view: 'network', actor: 'a', chosen: ['b'] })
  })
  test('says what remains without hubs, fields, regions and distance, and what is unknown', async () => {
    expect(factsOf(await draw(pairOf()))).toEqual([
      'Without the hubs: 2 partners would remain shared, Jaccard 0.40 instead of 0.50',
      'Fields: Energy and climate · Food and bioeconomy',
      'Regions: Central Denmark Region, both',
      'Distance: 104 km as the crow flies',
    ])
    const nowhere = pairOf({ distance: null, b: { id: 'b', name: 'Gas', field: null, region: null } })
    expect(factsOf(await draw(nowhere, 'da')).slice(1)).toEqual([
      'Fagområder: Energi og klima · ukendt',
      'Regioner: Region Midtjylland · ukendt',
      'Afstand: ukendt',
    ])
  })
  test('draws no bar and no columns when nobody is a partner of either', async () => {
    const place = await draw(
      pairOf({ partnersA: 0, partnersB: 0, sharedPartners: [], onlyA: [], onlyB: [], sharedSpecialists: 0 }),
    )
    expect(place.querySelector('.pair-bar, .pair-columns')).toBeNull()
    expect(textOf(place.querySelector('.pair-statement'))).toMatch(/^Neither Vind nor Gas/)
  })
})

describe('the bar', () => {
  test('divides its width by the counts, by hand, and leaves out what is empty', () => {
    expect(barParts(pairOf({ onlyA: [] }), 500)).toEqual([
      { part: 'specialists', count: 2, x: 0, width: 200 },
      { part: 'hubs', count: 1, x: 200, width: 100 },
      { part: 'onlyB', count: 2, x: 300, width: 200 },
    ])
  })
  test('writes the longest text that has room, or none', () => {
    expect(firstThatFits(['22 specialists', '22'], 200)).toBe('22 specialists')
    expect(firstThatFits(['22 specialists', '22'], 40)).toBe('22')
    expect(firstThatFits(['22 specialists', '22'], 10)).toBeUndefined()
  })
})
