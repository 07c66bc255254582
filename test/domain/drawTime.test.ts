import { expect, test } from 'vitest'
import { nanosecondsADraw } from '../../api/domain/chance/nullModel.ts'

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
