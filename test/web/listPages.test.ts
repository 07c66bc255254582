import { describe, expect, test } from 'vitest'
import { changeViewState } from '../../web/state/changeViewState.ts'
import { formatViewState, parseViewState } from '../../web/state/viewState.ts'

describe('which page of a list is open', () => {
  const goneTo = (address: string, change: Parameters<typeof changeViewState>[1]) =>
    formatViewState(changeViewState(parseViewState(address), change))
  test('ends with what makes it another list: its actor, kind, order, words, conditions, year', () => {
    expect(goneTo('/actor/a?links-page=3', { actor: 'b' })).toBe('/actor/b')
    expect(goneTo('/?actor=a&links-page=3', { listed: 'gts' })).toBe('/?actor=a&listed=gts')
    expect(goneTo('/actor/a?links-page=3', { years: 'any' })).toBe('/actor/a?years=any')
    expect(goneTo('/actor/a?links-page=3', { year: 2019 })).toBe('/actor/a?year=2019')
    expect(goneTo('/table?rows-page=3', { sort: '-clusters' })).toBe('/table?sort=-clusters')
    expect(goneTo('/table?rows-page=3', { text: 'gts' })).toBe('/table?text=gts')
    expect(goneTo('/table?rows-page=3', { fields: ['FOOD'] })).toBe('/table?field=food')
    expect(goneTo('/overlap?pairs-page=3', { ranking: '-q' })).toBe('/overlap?pairs=-q')
    expect(goneTo('/overlap?pairs-page=3', { pair: ['a', 'b'] })).toBe('/overlap?pair=a~b')
  })
  test('stays when a row is chosen, evidence opens or the language changes', () => {
    expect(goneTo('/table?rows-page=3', { actor: 'a' })).toBe('/table?actor=a&rows-page=3')
    expect(goneTo('/actor/a?links-page=3', { link: 'l' })).toBe('/actor/a?link=l&links-page=3')
    expect(goneTo('/overlap?pairs-page=3', { language: 'da' })).toBe('/overlap?pairs-page=3&lang=da')
  })
})
