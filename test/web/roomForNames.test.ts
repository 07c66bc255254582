/** Clusters moved apart for their names, and drawn back towards the distances that they should have. */
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../bench/page/seededRandom.ts'
import { canvasRoom } from '../../web/map/layout/canvasRoom.ts'
import { type Point, planeDistances } from '../../web/map/layout/distances.ts'
import { rankCorrelation, rankedDistances } from '../../web/map/layout/rankCorrelation.ts'
import { withRoomForNames } from '../../web/map/layout/roomForNames.ts'
import { separate } from '../../web/map/layout/separate.ts'

const room = canvasRoom({ width: 1040, height: 560 })
const { left, right, top, bottom } = room
const corners = [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
]
const indexes = (points: readonly Point[]) => points.map((_, i) => i)

/** What a name needs on both sides of a cluster, and how many times less above and below it. */
const nameRoom = 52
const nameShape = 2.6

describe('room for names', () => {
  it('of nobody is nothing', () => {
    expect(withRoomForNames([], { inside: [], wanted: planeDistances([]), room, core: room })).toEqual([])
  })

  it('leaves clusters where they are that have room and the distances that they should have', () => {
    const wanted = planeDistances(corners)
    const placed = withRoomForNames(corners, { inside: indexes(corners), wanted, room, core: room })
    placed.forEach(({ x, y }, i) => {
      expect(x).toBeCloseTo(corners[i]?.x ?? Number.NaN, 6)
      expect(y).toBeCloseTo(corners[i]?.y ?? Number.NaN, 6)
    })
  })

  it('draws a cluster that stands wrong towards those that it should be near', () => {
    const [a, b, c, d] = corners as [Point, Point, Point, Point]
    const near = [a, b, c, { x: c.x - 200, y: c.y }]
    const placed = withRoomForNames([a, b, c, d], {
      inside: [0, 1, 2, 3],
      wanted: planeDistances(near),
      room,
      core: room,
    })
    const { values } = planeDistances(placed)
    // The fourth from the third, and from the first.
    expect(values[14]).toBeLessThan((values[12] ?? 0) / 1.5)
  })

  it('keeps clusters without wanted distances near where they were', () => {
    const centre = { x: (left + right) / 2, y: (top + bottom) / 2 }
    const points = [...corners, centre]
    const placed = withRoomForNames(points, { inside: [0, 1, 2, 3], wanted: planeDistances(corners), room, core: room })
    expect(placed[4]?.x).toBeCloseTo(centre.x, 6)
    expect(placed[4]?.y).toBeCloseTo(centre.y, 6)
  })

  it('gives 40 random clusters room, and keeps their order of distances better than moving them apart alone', () => {
    for (const seed of [1, 2, 3]) {
      const random = seededRandom(seed)
      const start = Array.from({ length: 40 }, () => ({
        x: left + (right - left) * (0.3 + 0.4 * random()),
        y: top + (bottom - top) * (0.3 + 0.4 * random()),
      }))
      const truth = planeDistances(start)
      const wanted = rankedDistances(truth)
      const placed = withRoomForNames(start, { inside: indexes(start), wanted, room, core: room })
      const upright = (points: readonly Point[]) => points.map(({ x, y }) => ({ x, y: y * nameShape }))
      const apart = planeDistances(upright(placed)).values.filter((distance) => distance > 0)
      expect(Math.min(...apart)).toBeGreaterThan(2 * nameRoom - 0.5)

      const discs = upright(start).map((point) => ({ ...point, radius: nameRoom, fixed: false }))
      const alone = separate(discs, { ...room, top: top * nameShape, bottom: bottom * nameShape })
      const back = alone.map(({ x, y }) => ({ x, y: y / nameShape }))
      expect(rankCorrelation(truth, planeDistances(placed))).toBeGreaterThan(
        rankCorrelation(truth, planeDistances(back)),
      )
    }
  })
})
