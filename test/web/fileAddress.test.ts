import { describe, expect, it } from 'vitest'
import { fileAddress } from '../../web/state/fileAddress.ts'

const dataset = { id: 'catalogue-2017', version: '0123456789abcdef0123' }

describe('the address of a file', () => {
  it('names data set and version and nothing that is the default', () => {
    expect(fileAddress('overlap', dataset, { measure: 'jaccard', pair: ['a', 'b'] }, { language: 'en' })).toBe(
      '/export/catalogue-2017/0123456789ab/overlap.csv',
    )
  })
  it('carries the conditions of the comparison, and the language when it is Danish', () => {
    const state = { sectors: ['PUBLIC'], clusters: ['a', 'b'], weighted: true, draws: 1000, year: 2015 } as const
    expect(fileAddress('overlap', dataset, state, { language: 'da' })).toBe(
      '/export/catalogue-2017/0123456789ab/overlap.csv?year=2015&sector=public&weighted=1&draws=1000&clusters=a,b&lang=da',
    )
  })
  it('carries the conditions on rows that the table has, and its order', () => {
    const state = { regions: ['1081'], kinds: ['GTS'], types: ['GTS'], text: 'å & b', roles: ['HOST'] } as const
    expect(
      fileAddress('actors', dataset, state, { language: 'en', also: { sort: '-clusters', sector: undefined } }),
    ).toBe(
      '/export/catalogue-2017/0123456789ab/actors.csv?sort=-clusters&region=1081&kinds=gts&type=gts&text=%C3%A5+%26+b',
    )
    expect(fileAddress('firms', dataset, state, { language: 'en' })).toBe(
      '/export/catalogue-2017/0123456789ab/firms.csv?region=1081&text=%C3%A5+%26+b',
    )
    for (const table of ['actors', 'links', 'firms'] as const)
      expect(fileAddress(table, dataset, { year: 2012 }, { language: 'en' })).toContain('.csv?year=2012')
  })
})
