import { expect, it } from 'vitest'
import { actionName, actionText } from '../../web/network/undo/actionName.ts'
import type { Change } from '../../web/state/changeViewState.ts'
import type { ViewState } from '../../web/state/viewState.ts'
import { isOneStep } from '../../web/ui/undo/isOneStep.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'
import { clustersOnly, handGraph } from './handGraph.ts'

const graph = handGraph()
const network: ViewState = { view: 'network', layout: 'overlap' }
const en = createWords('en', english)
const da = createWords('da', danish)
const seen = (before: Change, after: Change, listed: readonly string[]) => {
  const [one, other] = [before, after].map((change): ViewState => ({ ...network, ...change }) as ViewState)
  return one && other && actionText(actionName(one, other, graph, new Set(listed)), en.say)
}
const namesOf = (before: Change, after: Change) => {
  const name = actionName({ ...network, ...before } as ViewState, { ...network, ...after } as ViewState, graph)
  return [actionText(name, en.say), actionText(name, da.say)]
}

it('is the general one when nothing that it knows has changed', () => {
  expect(namesOf({}, {})).toEqual(['Changed the view', 'Ændrede visningen'])
})

it('speaks of an actor that the page has no name for by its number', () => {
  expect(namesOf({}, { actor: 'firm-1' })).toEqual(['Chose 1 actor', 'Valgte 1 aktør'])
})

it.each<[string, string, Change, Change]>([
  ['Hid U', 'Skjulte U', {}, { hide: ['u'] }],
  ['Hid 2 public actors', 'Skjulte 2 offentlige aktører', { hide: ['u'] }, { hide: ['m', 'n', 'u'] }],
  ['Hid 2 actors', 'Skjulte 2 aktører', {}, { hide: ['a', 'u'] }],
  ['Brought back 2 public actors', 'Viste 2 offentlige aktører igen', { hide: ['m', 'n'] }, {}],
  ['Hid 2 public actors', 'Skjulte 2 offentlige aktører', {}, { kinds: ['CLUSTER', 'UNIVERSITY', 'GTS', 'KNOWLEDGE'] }],
  ['Brought back the firms', 'Viste virksomhederne igen', {}, { bubbles: true }],
  ['Filtered by Region', 'Filtrerede efter Region', {}, { regions: ['1085'] }],
  ['Changed the filter Region', 'Ændrede filteret Region', { regions: ['1085'] }, { regions: ['1082', '1085'] }],
  ['Removed the filter Label', 'Fjernede filteret Mærke', { labels: ['GOLD'], network: true }, { network: true }],
  ['Filtered by Innovation network', 'Filtrerede efter Innovationsnetværk', {}, { network: false }],
  ['Changed the filters', 'Ændrede filtrene', { models: [1] }, { fields: ['FOOD'] }],
  ['Cleared the filters', 'Ryddede filtrene', { models: [1], levels: ['LOCAL'], kinds: ['GTS'] }, {}],
  ['Focused on 2 steps around the chosen', 'Fokuserede på 2 trin omkring de valgte', {}, { steps: 2 }],
  ['Left the focus', 'Forlod fokus', { steps: 2 }, {}],
  ['Pinned A', 'Fastgjorde A', {}, { pins: [{ id: 'a', x: 1, y: 2 }] }],
  ['Moved A', 'Flyttede A', { pins: [{ id: 'a', x: 1, y: 2 }] }, { pins: [{ id: 'a', x: 1, y: 3 }] }],
  ['Unpinned A', 'Løsnede A', { pins: [{ id: 'a', x: 1, y: 2 }] }, {}],
  ['Changed the layout to Ring', 'Skiftede opstilling til Ring', {}, { layout: 'ring' }],
  ['Changed the layout to Ego', 'Skiftede opstilling til Egonetværk', {}, { layout: 'ego', ego: 'a' }],
  ['Put B in the middle', 'Satte B i midten', { layout: 'ego', ego: 'a' }, { layout: 'ego', ego: 'b' }],
  ['Showed firms of A', 'Viste virksomheder i A', {}, { firms: [{ cluster: 'a', pages: 1 }] }],
  ['Collapsed firms of A', 'Foldede virksomheder i A sammen', { firms: [{ cluster: 'a', pages: 2 }] }, {}],
  ['Chose A', 'Valgte A', {}, { actor: 'a' }],
  ['Chose 2 actors', 'Valgte 2 aktører', { actor: 'a' }, { actor: 'a', chosen: ['u', 'g'] }],
  ['Took U out of the choice', 'Tog U ud af valget', { actor: 'a', chosen: ['u'] }, { actor: 'a' }],
  ['Cleared the choice', 'Ryddede valget', { actor: 'a' }, {}],
  ['Opened the evidence of a link', 'Åbnede belæg for en relation', { actor: 'a' }, { actor: 'a', link: 'ua' }],
  ['Closed the evidence', 'Lukkede belægget', { actor: 'a', link: 'ua' }, { actor: 'a' }],
  ['Changed the language', 'Skiftede sprog', {}, { language: 'da' }],
])('is "%s", in Danish "%s"', (english, danish, before, after) => {
  expect(namesOf(before, after)).toEqual([english, danish])
})

it('counts what a bitmap hides', () => {
  const many = clustersOnly(16)
  const after: ViewState = { ...network, data: 'toy', version: '0123456789ab', hide: { bitmap: 'BQE' } }
  expect(actionText(actionName(network, after, many), en.say)).toBe('Hid 3 clusters')
})

it('may be undone within one view of one data set, also when its version was pinned meanwhile', () => {
  expect(isOneStep(network, { ...network, view: 'overlap' })).toBe(false)
  expect(isOneStep({ ...network, data: 'one' }, { ...network, data: 'other' })).toBe(false)
  expect(isOneStep(network, { ...network, data: 'one', version: '0123456789ab' })).toBe(true)
})

it('counts of what was hidden or brought back only what one could see', () => {
  const some = ['b', 'u', 'm']
  const all = ['a', 'b', 'c', 'g', 'm', 'n', 'u']
  const noPublic: Change = { kinds: ['CLUSTER', 'UNIVERSITY', 'GTS', 'KNOWLEDGE'] }
  expect(seen({}, noPublic, some)).toBe('Hid 1 public actor')
  expect(seen(noPublic, {}, all)).toBe('Brought back 2 public actors')
  expect(seen({ actor: 'b' }, { actor: 'b', hide: ['a', 'c', 'g', 'm', 'n', 'u'] }, some)).toBe('Hid 2 actors')
  expect(seen({ actor: 'c', steps: 1 }, { actor: 'c', steps: 1, ...noPublic }, all)).toBe('Hid 1 public actor')
  expect(seen({ hide: ['m', 'n'] }, {}, some)).toBe('Brought back M')
  // What nobody saw go is named all the same.
  expect(seen({}, { hide: ['n', 'c'] }, some)).toBe('Hid 2 actors')
})
