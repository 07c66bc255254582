import { describe, expect, test } from 'vitest'
import {
  kindPart,
  kindsWith,
  rowConditions,
  rowKinds,
  rowSectors,
  sectorPart,
  sectorsWith,
  typePart,
  typesWith,
} from '../../web/table/rowParts.ts'
import { createWords } from '../../web/words/words.ts'
import { english } from '../texts.ts'

const en = createWords('en', english)

describe('the conditions on rows', () => {
  test('ask for the sectors that are chosen, firms never, and clusters alone when nothing is left', () => {
    expect(rowSectors({})).toEqual(['KNOWLEDGE', 'PUBLIC', 'OTHER'])
    expect(rowSectors({ sectors: ['PUBLIC', 'FIRM'] })).toEqual(['PUBLIC'])
    expect(rowSectors({ sectors: ['FIRM'] })).toEqual(['CLUSTER'])
  })
  test('write the usual sectors as nothing, and none chosen as all', () => {
    expect(sectorsWith(['PUBLIC', 'KNOWLEDGE', 'OTHER'])).toEqual({ sectors: undefined })
    expect(sectorsWith(['PUBLIC', 'KNOWLEDGE'])).toEqual({ sectors: ['KNOWLEDGE', 'PUBLIC'] })
    expect(sectorsWith([])).toEqual({ sectors: ['KNOWLEDGE', 'PUBLIC', 'FIRM', 'OTHER'] })
    expect(sectorPart(en, { sectors: ['KNOWLEDGE', 'PUBLIC', 'FIRM', 'OTHER'] }).chosen).toEqual([])
  })
  test('offer the kinds that occur or are in force', () => {
    const part = kindPart(en, { kinds: ['PUBLIC', 'FIRM'] }, [{ value: 'GTS', count: 3 }])
    expect(part.chosen).toEqual(['PUBLIC'])
    expect(part.options).toEqual([
      { id: 'GTS', name: 'GTS institute', count: 3 },
      { id: 'PUBLIC', name: 'Public actor', count: 0 },
    ])
  })
  test('leave what the map shows of firms as it was', () => {
    const part = kindPart(en, {}, [
      { value: 'GTS', count: 3 },
      { value: 'PUBLIC', count: 1 },
    ])
    expect(kindsWith(part, ['GTS', 'PUBLIC'], { kinds: ['GTS', 'FIRM'] })).toEqual({ kinds: undefined })
    expect(kindsWith(part, ['GTS'], {})).toEqual({ kinds: ['GTS', 'FIRM'] })
    expect(kindsWith(part, ['GTS'], { kinds: ['PUBLIC'] })).toEqual({ kinds: ['GTS'] })
  })
  test('offer the types that occur or are in force, and none chosen is no condition', () => {
    const part = typePart(en, { types: ['REGION'] }, [{ value: 'MUNICIPALITY', count: 7 }])
    expect(part.options).toEqual([
      { id: 'REGION', name: 'Region', count: 0 },
      { id: 'MUNICIPALITY', name: 'Municipality', count: 7 },
    ])
    expect([typesWith(['MUNICIPALITY', 'REGION']), typesWith([])]).toEqual([
      { types: ['REGION', 'MUNICIPALITY'] },
      { types: undefined },
    ])
  })
  test('are those of the API, without what limits nothing', () => {
    expect(rowConditions({}, undefined)).toEqual({})
    expect(rowConditions({ kinds: ['GTS'], types: ['GTS'] }, 'vand')).toEqual({
      kinds: ['GTS'],
      types: ['GTS'],
      text: 'vand',
    })
  })
  test('hide no row when only firms are hidden on the map', () => {
    expect(rowKinds({})).toBeUndefined()
    expect(rowKinds({ kinds: ['CLUSTER', 'UNIVERSITY', 'GTS', 'KNOWLEDGE', 'PUBLIC', 'OTHER'] })).toBeUndefined()
    expect(rowKinds({ kinds: ['GTS', 'FIRM'] })).toEqual(['GTS', 'FIRM'])
  })
})
