import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusedValues } from '../../web/state/refusedValues.ts'

const many = Array.from({ length: 201 }, (_, i) => `a${i}`).join()

describe('what an address asks for and cannot have is named with its rule', () => {
  test.each([
    ['/overlap?draws=abc', { parameter: 'draws', value: 'abc', rule: 'draws', usual: '20000' }],
    ['/overlap?seed=-1', { parameter: 'seed', value: '-1', rule: 'seed', usual: '20171' }],
    ['/overlap?hubs=49', { parameter: 'hubs', value: '49', rule: 'hubs', usual: '90' }],
    ['/overlap?year=17', { parameter: 'year', value: '17', rule: 'year' }],
    ['/?year=999', { parameter: 'year', value: '999', rule: 'year' }],
    ['/network?year=2101', { parameter: 'year', value: '2101', rule: 'year' }],
    ['/overlap?pair=a~b~c', { parameter: 'pair', value: 'a~b~c', rule: 'pair' }],
    ['/overlap?sets=a', { parameter: 'sets', value: 'a', rule: 'sets' }],
    ['/overlap?measure=best', { parameter: 'measure', value: 'best', rule: 'choice', usual: 'chance' }],
    ['/?data=toy&version=latest', { parameter: 'version', value: 'latest', rule: 'version' }],
    ['/?version=0123456789ab', { parameter: 'version', value: '0123456789ab', rule: 'version' }],
    ['/?data=../x', { parameter: 'data', value: '../x', rule: 'id' }],
    ['/?link=l1', { parameter: 'link', value: 'l1', rule: 'link' }],
    ['/?lang=fr', { parameter: 'lang', value: 'fr', rule: 'choice' }],
    ['/network?layout=ring&ego=a', { parameter: 'ego', value: 'a', rule: 'ego' }],
    ['/network?pin=a:1001:2', { parameter: 'pin', value: 'a:1001:2', rule: 'pin' }],
    ['/network?firms=a:100', { parameter: 'firms', value: 'a:100', rule: 'firms' }],
    ['/network?hide=~BQE', { parameter: 'hide', value: '~BQE', rule: 'hide' }],
    ['/table?sort=size', { parameter: 'sort', value: 'size', rule: 'choice', usual: 'name' }],
    [`/table?text=${'a'.repeat(101)}`, { parameter: 'text', value: 'a'.repeat(101), rule: 'text' }],
    [`/network?chosen=${many}`, { parameter: 'chosen', value: many, rule: 'chosen' }],
    ['/foo', { value: '/foo', rule: 'view' }],
    ['/Network?lang=da', { value: '/Network', rule: 'view' }],
    ['//evil', { value: '//evil', rule: 'view' }],
    ['/network/more', { value: '/network/more', rule: 'view' }],
    ['/?region=1081&region=1082', { parameter: 'region', value: '1082', rule: 'once' }],
    [`/about-the-data?terms=${'a'.repeat(61)}`, { parameter: 'terms', value: 'a'.repeat(61), rule: 'terms' }],
  ])('%s', (address, refused) => {
    expect(refusedValues(address)).toEqual([refused])
  })
  test('of a list only the parts that were refused, and of several parameters each', () => {
    expect(refusedValues('/overlap?role=friend,board,foe&year=17')).toEqual([
      { parameter: 'role', value: 'friend,foe', rule: 'choice' },
      { parameter: 'year', value: '17', rule: 'year' },
    ])
  })
})

test('regions that the data set does not have are named once its places are known', () => {
  const places = new Set(['1081', '1082'])
  const refused = (value: string) => [{ parameter: 'region', value, rule: 'region' }]
  expect(refusedValues('/?region=1082,9999,x', places)).toEqual(refused('9999,x'))
  expect(refusedValues('/table?region=9999', places)).toEqual(refused('9999'))
  expect(refusedValues('/?region=1082,1081', places)).toEqual([])
  expect(refusedValues('/?region=9999')).toEqual([])
})

describe('nothing is said', () => {
  test.each([
    ['of a default that is spelled out', '/overlap?measure=chance&order=similarity&draws=20000&seed=20171&hubs=90'],
    ['of a list that names everything', '/network?layout=overlap&kinds=firm,public,knowledge,gts,university,cluster'],
    ['of parameters that are not the page’s', '/?utm_source=mail&toString=1&__proto__=2'],
    [
      'of a text with spaces around, and of as many actors as can be chosen',
      `/table?text=+vand+&chosen=${many.slice(3)}`,
    ],
    ['of an empty value', '/overlap?draws=&pair=&role='],
    ['of an actor beside the path that names one', '/actor/dk-university-au?actor=other'],
    ['of a slash at the end of a path', '/network/'],
    ['of the page of an actor with a slash at its end', '/actor/dk-university-au/?lang=da'],
    ['of the page of an actor that no id calls, which says so itself', '/actor/%3Cscript%3E'],
    ['of a parameter that says the same twice', '/?lang=da&lang=da'],
    ['of a link on the page of its actor', '/actor/dk-university-au?link=l1'],
  ])('%s', (_what, address) => {
    expect(refusedValues(address)).toEqual([])
  })
  test('of any address that stands in an older mail, but of the one that is no view’s', () => {
    const addresses: readonly { readonly address: string; readonly opens: Readonly<Record<string, unknown>> }[] =
      JSON.parse(readFileSync(new URL('../fixtures/addresses.json', import.meta.url), 'utf8'))
    for (const { address } of addresses) {
      const said = address === '/no-such-view' ? [{ value: address, rule: 'view' }] : []
      expect([address, refusedValues(address)]).toEqual([address, said])
    }
  })
})

test('no text at all makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webPath()), fc.string(), (path, query) => {
      expect(Array.isArray(refusedValues(`${path}?${query}`))).toBe(true)
    }),
    { seed: 2017, numRuns: 500 },
  )
})
