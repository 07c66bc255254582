import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doubtedLinks, lookedAt, withFewerLinks } from '../../api/domain/partners/fewerLinks.ts'
import { partnerSuggestions } from '../../api/domain/partners/partnerSuggestions.ts'
import type { Matrix } from './matrixNetwork.ts'
import { alike, landscapeOf } from './partnerMatrix.ts'

const open = (matrix: Matrix) => new Uint8Array(matrix[0]?.length ?? 0).fill(1)
function found(matrix: Matrix, cluster: number, weakness: (partner: number) => number) {
  const landscape = landscapeOf(matrix)
  const { ranked } = partnerSuggestions(landscape, cluster, open(matrix))
  return { ranked, fewer: withFewerLinks(landscape, cluster, open(matrix), { ranked, weakness }) }
}

test('nothing is said of a cluster with no more links than are taken away', () => {
  expect(found(alike, 2, () => 0).fewer).toBeNull()
  expect(found(alike, 5, () => 0).fewer).toBeNull()
})

test('those with the weakest evidence are doubted, equal ones by name, and a suggestion that rests on them drops out', () => {
  // The first cluster is suggested 3 because the second, which shares 0, 1 and 2 with it, has it.
  const { ranked, fewer } = found(alike, 0, (partner) => Number(partner === 2))
  expect(ranked).toContain(3)
  expect(fewer?.doubted).toEqual([2, 0])
  const left = alike.map((row, cluster) => row.map((has, p) => (cluster === 0 && p !== 1 ? 0 : has)))
  const without = open(alike)
  without[0] = 0
  without[2] = 0
  const again = partnerSuggestions(landscapeOf(left), 0, without).ranked
  expect(fewer?.leaving).toEqual(ranked.filter((partner) => !again.includes(partner)))
  expect(fewer?.entering).toEqual(again.filter((partner) => !ranked.includes(partner)))
})

test('it is what the suggestions of the network without the links say, in random networks', () => {
  const rows = fc.integer({ min: 4, max: 14 }).chain((width) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: width, maxLength: width }), {
      minLength: 4,
      maxLength: 8,
    }),
  )
  let changing = 0
  fc.assert(
    fc.property(rows, (matrix) => {
      const { ranked, fewer } = found(matrix, 0, (partner) => partner % 3)
      if (!fewer) return
      expect(fewer.doubted).toHaveLength(doubtedLinks)
      const left = matrix.map((row, cluster) =>
        row.map((has, p) => (cluster === 0 && fewer.doubted.includes(p) ? 0 : has)),
      )
      const may = open(matrix).map((_, partner) => Number(!fewer.doubted.includes(partner)))
      const again = partnerSuggestions(landscapeOf(left), 0, may).ranked.slice(0, lookedAt)
      const before = ranked.slice(0, lookedAt)
      expect(before.filter((partner) => !fewer.leaving.includes(partner)).length + fewer.entering.length).toBe(
        again.length,
      )
      expect(new Set(again)).toEqual(
        new Set([...before.filter((partner) => !fewer.leaving.includes(partner)), ...fewer.entering]),
      )
      changing += Number(fewer.leaving.length > 0)
    }),
    { seed: 4, numRuns: 150 },
  )
  expect(changing).toBeGreaterThan(5)
})
