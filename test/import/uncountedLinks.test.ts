import { describe, expect, test } from 'vitest'
import { uncountedLinks, uncountedText } from '../../api/import/uncountedLinks.ts'

const link = (id: string, since: string | null, until: string | null, actor = 'partner') => ({
  ...{ id, actor, cluster: 'cluster' },
  since,
  until,
})
const rows = {
  actors: [
    { id: 'cluster', validFrom: '2012-05', validTo: null },
    { id: 'partner', validFrom: null, validTo: null },
    { id: 'gone', validFrom: null, validTo: '2011' },
  ],
  clusters: [{ id: 'cluster', lastSeen: '2018' }],
}

describe('links that no year counts', () => {
  test('are none where ends and links have no dates', () => {
    expect(uncountedLinks({ rows: {} })).toEqual([])
    expect(uncountedLinks({ rows: { ...rows, links: [link('open', null, null)] } })).toEqual([])
    expect(uncountedText([])).toBe('')
  })
  test('end before the cluster begins, begin after it was last seen, or have an end that was gone before', () => {
    const links = [
      link('before', '2009', '2011-12-31'),
      link('in-its-first-year', '2009', '2012-01-01'),
      link('in-its-last-year', '2018-12-31', null),
      link('after', '2019', null),
      link('gone', null, null, 'gone'),
    ]
    expect(uncountedLinks({ rows: { ...rows, links } })).toEqual(['before', 'after', 'gone'])
  })
  test('are named in a sentence, of many the first fifty with their number', () => {
    expect(uncountedText(['a'])).toBe('1 link counts in no year: it is outside the years of one of the ends: a')
    const many = Array.from({ length: 1_200 }, (_, i) => `l${i}`)
    expect(uncountedText(many)).toMatch(
      /^1,200 links count in no year: they are outside the years of one of the ends \(the first 50 of 1,200\): l0, .*, l49$/,
    )
  })
})
