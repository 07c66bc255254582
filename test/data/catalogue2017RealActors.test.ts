/** Real organisations of the facts: their ids, their confidence and where they are. */
import { describe, expect, it } from 'vitest'
import { confidenceOf, kindOfType, realActorId, realActors } from '../../data/package/realActors.ts'

const actors = realActors(new URL('../../data/facts', import.meta.url).pathname)
const actor = (factId: string) => actors.find((one) => one.factId === factId)

describe('a real actor', () => {
  it('is refused when no kind has its type', () => {
    expect(() => kindOfType('circus')).toThrow('circus is not a type of any kind of actor.')
  })
  it('has an id from its official code, its short name or its folded name', () => {
    expect(realActorId({ id: 'P102', type: 'municipality', official_code: '0851' })).toBe('dk-municipality-0851')
    expect(realActorId({ id: 'P001', type: 'region', official_code: '1081' })).toBe('dk-region-1081')
    expect(realActorId({ id: 'I02', type: 'university', name_da: 'Aarhus Universitet' })).toBe('dk-university-au')
    expect(realActorId({ id: 'X1', type: 'hospital', name_da: 'Ærø Sygehus & Søn' })).toBe(
      'dk-knowledge-ero-sygehus-son',
    )
  })
  it('has an id that no other one has', () => {
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length)
    expect(actors.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })
  it('is confirmed when read in a source, likely when well known or without an address, else uncertain', () => {
    expect(confidenceOf('verified-in-source', 'ufm.dk')).toBe('confirmed')
    expect(confidenceOf('verified-in-source', 'web page, address not recorded')).toBe('likely')
    expect(confidenceOf('well-known', '')).toBe('likely')
    expect(confidenceOf('uncertain', 'ufm.dk')).toBe('uncertain')
  })
  it('shows a CVR number only when it was read in a source', () => {
    expect([actor('I01')?.cvr, actor('I08')?.cvr]).toEqual(['29979812', undefined])
  })
  it('lies in the middle of its municipality, and nowhere when that is unknown', () => {
    expect([actor('P174')?.municipality, actor('P174')?.region, actor('P174')?.lat]).toEqual([
      '0851',
      '1081',
      56.98086976,
    ])
    expect([actor('I42')?.municipality, actor('I42')?.lat]).toEqual([undefined, undefined])
  })
  it('names its successor by id when there is such an actor, else in a remark', () => {
    expect([actor('I13')?.successor, actor('I13')?.remark]).toEqual(['dk-gts-force', undefined])
    expect([actor('P133')?.successor, actor('P133')?.remarkEn]).toEqual([undefined, 'Succeeded by Erhvervsministeriet'])
  })
  it('is also known by the letters that everybody uses, unless its name holds them', () => {
    expect([actor('I03')?.otherNames, actor('I07')?.otherNames, actor('I16')?.otherNames]).toEqual([
      ['SDU'],
      ['CBS'],
      [],
    ])
  })
})
