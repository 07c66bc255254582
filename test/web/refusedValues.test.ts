import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusedValues } from '../../web/state/refusedValues.ts'
import { danish, english } from '../texts.ts'

const many = Array.from({ length: 201 }, (_, i) => `a${i}`).join()

describe('what an address asks for and cannot have is named with its rule', () => {
  test.each([
    ['/overlap?draws=abc', { parameter: 'draws', value: 'abc', rule: 'draws', usual: '20000' }],
    ['/overlap?seed=-1', { parameter: 'seed', value: '-1', rule: 'seed', usual: '20171' }],
    ['/overlap?hubs=49', { parameter: 'hubs', value: '49', rule: 'hubs', usual: '90' }],
    ['/overlap?year=17', { parameter: 'year', value: '17', rule: 'year' }],
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
    ['of a link on the page of its actor', '/actor/dk-university-au?link=l1'],
  ])('%s', (_what, address) => {
    expect(refusedValues(address)).toEqual([])
  })
  test('of any address that stands in an older mail', () => {
    const addresses: readonly { readonly address: string; readonly opens: Readonly<Record<string, unknown>> }[] =
      JSON.parse(readFileSync(new URL('../fixtures/addresses.json', import.meta.url), 'utf8'))
    for (const { address } of addresses) expect([address, refusedValues(address)]).toEqual([address, []])
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

test('every rule has its words in both languages', () => {
  const rules = [...readFileSync('web/state/refusedValues.ts', 'utf8').matchAll(/rule: '(\w+)'/g)].map(
    ([, rule]) => `refused.${rule}`,
  )
  expect(rules.length).toBeGreaterThan(30)
  for (const texts of [danish, english]) expect(rules.filter((key) => !(key in texts))).toEqual([])
})
