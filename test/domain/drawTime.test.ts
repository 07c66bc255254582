import { expect, test } from 'vitest'
import { nanosecondsADraw } from '../../api/domain/chance/nullModel.ts'
import { drawsBounds } from '../../api/domain/overlap/bounds.ts'
import { catalogueMatrix } from './catalogueNetwork.ts'
import { example, exampleSectors, networkOf } from './matrixNetwork.ts'

test('a draw of many clusters with few links takes the time of all their pairs', () => {
  const network = {
    clusters: Int32Array.from({ length: 3_000 }, (_, cluster) => cluster),
    actors: Int32Array.from([3_000, 3_001]),
    sector: Uint8Array.from([1, 1]),
    start: Int32Array.from({ length: 3_001 }, (_, cluster) => Math.min(4, 2 * cluster)),
    partner: Int32Array.from([0, 1, 0, 1]),
    degree: Int32Array.from([2, 2]),
  }
  const pairs = (3_000 * 2_999) / 2
  expect(nanosecondsADraw(network)).toBeGreaterThan(pairs)
})

test('a draw of catalogue-2017 is thought to take 49 µs, so that as many as are offered take less than half of what is allowed', () => {
  const each = nanosecondsADraw(catalogueMatrix().network)
  expect(each).toBe(48_888)
  expect((each * drawsBounds.most) / 1e9).toBeLessThan(5)
})

test('a draw of one sector is thought to take less than one of both, and none less than a microsecond', () => {
  const { network, matrix } = catalogueMatrix()
  const ofFirst = [...network.sector.keys()].filter((partner) => network.sector[partner] === network.sector[0])
  const oneSector = networkOf(matrix.map((row) => ofFirst.map((partner) => row[partner] ?? 0)))
  expect(nanosecondsADraw(oneSector)).toBeLessThan(nanosecondsADraw(network))
  expect(nanosecondsADraw(networkOf(example, exampleSectors))).toBeGreaterThan(1_000)
  expect(nanosecondsADraw(networkOf([[1], [1]]))).toBe(1_000)
})
