import { beforeAll, describe, expect, test } from 'vitest'
import { clustersOfField, clustersSeatedAt, fieldNames } from '../../api/domain/clustersAt.ts'
import type { Directory } from '../../api/domain/directory.ts'
import { danish, english } from '../texts.ts'
import { toyNetwork } from './toyNetwork.ts'

const places = [
  { code: '0461', names: ['Odense'] },
  { code: '0851', names: ['Aalborg'] },
  { code: '1083', names: ['Region Syddanmark', 'Region of Southern Denmark'] },
]

describe('clusters by their seat and their field', () => {
  let directory: Directory
  beforeAll(async () => {
    directory = {
      ...(await toyNetwork()).directory,
      kind: ['cluster', 'cluster', 'public', 'cluster', 'cluster'],
      municipality: ['0461', null, '0461', '0851', '0461'],
      region: ['1083', '1083', '1083', '1081', '1083'],
      field: ['food', 'energy', null, 'food', null],
    }
  })
  const seated = (text: string) => clustersSeatedAt(directory, places, text).map(({ number }) => number)
  const ofField = (text: string) => clustersOfField(directory, text).map(({ number }) => number)

  test('are none for fewer than three letters, and where no place or field has a word that begins so', () => {
    expect([seated(''), seated('od'), seated('dense'), seated('odense kommune')]).toEqual([[], [], [], []])
    expect([ofField('en'), ofField('limat'), ofField('')]).toEqual([[], [], []])
  })
  test('are those of the town or the region, no other actor, by any spelling', () => {
    expect([seated('Odense'), seated('ode'), seated('aalb'), seated('ålborg')]).toEqual([[0, 4], [0, 4], [3], [3]])
    expect([seated('syddanmark'), seated('southern den')]).toEqual([
      [0, 1, 4],
      [0, 1, 4],
    ])
  })
  test('are those of the field in both languages', () => {
    expect([ofField('fødevarer'), ofField('foedev'), ofField('bioeconomy'), ofField('klima')]).toEqual([
      [0, 3],
      [0, 3],
      [0, 3],
      [1],
    ])
  })
  test('call a field as the page does', () => {
    for (const [field, names] of Object.entries(fieldNames)) {
      const key = `field.${field.toUpperCase()}`
      const of = (texts: Readonly<Record<string, string>>) => texts[key]
      expect(names).toEqual([of(danish), of(english)])
    }
  })
})
