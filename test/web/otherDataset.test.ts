import { expect, test } from 'vitest'
import { changeViewState, otherDataset } from '../../web/state/changeViewState.ts'
import { withKnownRegions } from '../../web/state/knownPlaces.ts'
import { actorOfPath, formatViewState, parseViewState } from '../../web/state/viewState.ts'

const inOther = (address: string, data?: string) => {
  const state = parseViewState(address)
  return formatViewState(changeViewState(state, otherDataset(state, data)))
}

test('another data set opens on its landscape when the page of an actor was open', () => {
  expect(inOther('/actor/dk-cluster-008?link=l1&lang=da', 'denmark-sourced')).toBe('/?data=denmark-sourced&lang=da')
})

test('no id goes along to another data set, nor a focus around one; how things are shown does', () => {
  const ids =
    'version=0123456789ab&actor=a&link=l&chosen=b&firms=a:2&hide=c&pin=a:1:2&steps=1&pair=a~b&clusters=a,b&sets=a,b&event=e'
  const looks = 'region=1082&field=food&layout=ring&kinds=cluster,gts&measure=jaccard&rows=links&lang=en'
  expect(inOther(`/network?data=toy&${ids}&${looks}`, 'denmark-sourced')).toBe(`/network?data=denmark-sourced&${looks}`)
  expect(inOther('/overlap?data=toy&pair=a~b')).toBe('/overlap')
  expect(inOther('/network?layout=ego&ego=a', 'toy')).toBe('/network?data=toy')
})

test('a slash at the end of a path changes nothing', () => {
  for (const address of ['/network', '/overlap', '/about-the-data', '/was', '/actor/dk-cluster-008'])
    expect(parseViewState(`${address}/?lang=da`)).toEqual(parseViewState(`${address}?lang=da`))
  expect(parseViewState('/actor').view).toBe('actor')
  expect(parseViewState('/actors').view).toBe('landscape')
})

test('the path of an actor’s page calls it as people read it, whether or not that is an id', () => {
  expect(actorOfPath('/actor/%3Cscript%3E?lang=da')).toBe('<script>')
  expect(actorOfPath('/actor/dk-cluster-008/')).toBe('dk-cluster-008')
  expect(actorOfPath('/actor/100%')).toBe('100%')
  expect([actorOfPath('/actor/'), actorOfPath('/network')]).toEqual([undefined, undefined])
})

test('regions that the data set does not have leave the others and all other conditions in force', () => {
  const places = new Set(['1081', '1082'])
  const left = (address: string) => formatViewState(withKnownRegions(parseViewState(address), places))
  expect(left('/table?region=1082,9999&field=food')).toBe('/table?region=1082&field=food')
  expect(left('/?region=9999&field=food')).toBe('/?field=food')
  const good = parseViewState('/?region=1082')
  expect(withKnownRegions(good, places)).toBe(good)
  expect(withKnownRegions(parseViewState('/?region=9999'), undefined).regions).toEqual(['9999'])
})
