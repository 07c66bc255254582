import { beforeAll, describe, expect, test } from 'vitest'
import type { Directory } from '../../api/domain/directory.ts'
import { foldText } from '../../api/domain/foldText.ts'
import { search } from '../../api/domain/search.ts'
import { type Toy, toyNetwork } from './toyNetwork.ts'

function withNames(directory: Directory, ...names: readonly string[]): Directory {
  return { ...directory, searchText: names.map((name) => name.split('\n').map(foldText).join('\n')) }
}

describe('the search', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await toyNetwork()
  })
  const found = (text: string): string[] => toy.ids(search(toy.directory, text).map(({ number }) => number))

  test('finds nothing when the text has no letter and no digit', () => {
    expect(['', '   ', '–!?', '​'].map((text) => search(toy.directory, text))).toEqual([[], [], [], []])
  })
  test('finds nothing when one of the words is nowhere', () => {
    expect(found('Havneby Kommune')).toEqual([])
  })
  test('meets every spelling of one name', () => {
    expect(['ærø', 'AERØ', 'aeroe', 'ero'].map(found)).toEqual(Array(4).fill(['university-2']))
    expect([found('aaby'), found('Åby'), found('aby')]).toEqual([['public-1'], ['public-1'], ['public-1']])
  })
  test('meets letters that do not fall apart, and letters of other scripts as they are typed', () => {
    const directory = withNames(
      toy.directory,
      'Łódź',
      'Þórshöfn',
      'Großstadt',
      'Αθήνα',
      'Москва',
      '哥本哈根',
      'ירושלים',
    )
    const numbers = (text: string) => search(directory, text).map(({ number }) => number)
    const asked = ['lodz', 'ŁÓDŹ', 'thorshofn', 'grossstadt', 'αθηνα', 'МОСКВА', '哥本', 'ירושלים']
    expect(asked.map(numbers)).toEqual([[0], [0], [1], [2], [3], [4], [5], [6]])
  })
  test('finds a name by its initials, with little words or without, and by the first three of them', () => {
    const names = ['Food & Bio Cluster Denmark', 'Dansk Brand og sikrings Institut', 'Dbis Venner', 'Bio']
    const directory = withNames(toy.directory, ...names)
    const numbers = (text: string) => search(directory, text).map(({ number }) => number)
    expect([numbers('FBCD'), numbers('fbc'), numbers('fb')]).toEqual([[0], [0], []])
    expect([numbers('dboi'), numbers('dbsi'), numbers('dbi')]).toEqual([[], [1], [2]])
  })
  test('looks at the English and the other names too', () => {
    expect(found('port town')).toEqual(['university-1'])
    expect(found('netværket for vand')).toEqual(['cluster-1'])
  })
  test('gives the whole name first, then its beginning, then that of another name, then that of a word, then the inside', () => {
    const directory = withNames(toy.directory, 'Overland', 'Den Landlige', 'Landbrug', 'Land', 'Nyt\nLandet')
    expect(search(directory, 'land')).toEqual([
      { rank: 0, number: 3 },
      { rank: 1, number: 2 },
      { rank: 2, number: 4 },
      { rank: 4, number: 1 },
      { rank: 5, number: 0 },
    ])
  })
  test('takes words in any order, those at the beginning of words before those inside', () => {
    const directory = withNames(toy.directory, 'Storby Vandland', 'Vand i Byen', 'By og Vand')
    expect(search(directory, 'vand by').map(({ number }) => number)).toEqual([1, 2, 0])
  })
})
