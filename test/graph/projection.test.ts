import { describe, expect, test } from 'vitest'
import { buildProjection } from '../../api/graph/projection.ts'

const [cluster, university, firm] = [0, 1, 5]

describe('the projection', () => {
  test('is empty where there are no actors', () => {
    const { ids, clusters, start, partner } = buildProjection({ id: [], kind: [], validFrom: [], validTo: [] }, [])
    expect([ids, [...clusters], [...start], [...partner]]).toEqual([[], [], [0], []])
  })
  test('has each cluster with its links ascending by partner, and a link of two clusters under both', () => {
    const actors = {
      id: ['a', 'b', 'c', 'd', 'e'],
      kind: [university, cluster, cluster, firm, cluster],
      validFrom: [1850, 0, 2009, 0, 0],
      validTo: [9999, 9999, 2016, 9999, 9999],
    }
    const made = buildProjection(actors, [
      {
        cluster: 2,
        partner: [3, 1, 0],
        role: [8, 7, 0],
        method: [1, 2, 3],
        confidence: [0, 1, 2],
        since: [0, 2011, 2009],
        until: [9999, 2015, 9999],
      },
    ])
    expect([...made.clusters]).toEqual([1, 2, 4])
    expect([...made.start]).toEqual([0, 1, 4, 4])
    expect([...made.partner]).toEqual([2, 0, 1, 3])
    expect([...made.reversed]).toEqual([1, 0, 0, 0])
    expect([...made.role]).toEqual([7, 0, 7, 8])
    expect([...made.method]).toEqual([2, 3, 2, 1])
    expect([...made.confidence]).toEqual([1, 2, 1, 0])
    expect([...made.since]).toEqual([2011, 2009, 2011, 0])
    expect([...made.until]).toEqual([2015, 9999, 2015, 9999])
    expect([...made.validFrom]).toEqual(actors.validFrom)
    expect([...made.validTo]).toEqual(actors.validTo)
    expect(made.numberOf.get('d')).toBe(3)
  })
})
