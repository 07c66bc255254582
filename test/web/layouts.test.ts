/** The layouts beside the overlap map, and what holds for every one of them. */
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../bench/page/seededRandom.ts'
import { canvasRoom, middleOf } from '../../web/map/layout/canvasRoom.ts'
import type { Point } from '../../web/map/layout/distances.ts'
import { ego, egoRings } from '../../web/map/layout/ego.ts'
import { freeSpot } from '../../web/map/layout/freeSpot.ts'
import { geographic, projectionFor } from '../../web/map/layout/geographic.ts'
import type { LayoutProblem } from '../../web/map/layout/layoutProblem.ts'
import { layouts } from '../../web/map/layout/layouts.ts'
import { ring, ringOrder } from '../../web/map/layout/ring.ts'
import { layoutIds } from '../../web/state/parameters/network.ts'

const canvas = { width: 1040, height: 560 }
const room = canvasRoom(canvas)
const centre = middleOf(room)

/** Clusters, partners of which each has one cluster at least, and places for all but every seventh actor. */
function randomProblem(seed: number, clusters = 30, partners = 300): LayoutProblem {
  const random = seededRandom(seed)
  const memberships = Array.from({ length: partners }, () => {
    const busy = random() ** 3 * 0.8
    const members = Array.from({ length: clusters }, (_, i) => i).filter(() => random() < busy)
    return members.length > 0 ? members : [Math.floor(random() * clusters)]
  })
  const radii = [
    ...Array.from({ length: clusters }, () => 8),
    ...memberships.map((m) => 2.5 + 0.8 * Math.sqrt(m.length)),
  ]
  const places = radii.map((_, i) => (i % 7 === 3 ? undefined : { lat: 54.5 + 3 * random(), lon: 8 + 5 * random() }))
  return { clusters, memberships, radii, ...canvas, middle: 2, places }
}

/** The ego network of a random problem: partners of the cluster in the middle only. */
function egoProblem(seed: number): LayoutProblem {
  const { memberships, radii, ...rest } = randomProblem(seed)
  const kept = memberships.map((members, i) => ({ members, i })).filter(({ members }) => members.includes(2))
  return {
    ...rest,
    memberships: kept.map(({ members }) => members),
    radii: [...radii.slice(0, rest.clusters), ...kept.map(({ i }) => radii[rest.clusters + i] ?? 0)],
  }
}

function deepestOverlap(points: readonly Point[], radii: readonly number[]): number {
  const depths = points.flatMap((a, i) =>
    points.slice(0, i).map((b, j) => (radii[i] ?? 0) + (radii[j] ?? 0) - Math.hypot(a.x - b.x, a.y - b.y)),
  )
  return Math.max(...depths)
}

/** Distance from the middle as a share of the ellipse that fills the room. */
function share({ x, y }: Point): number {
  return Math.hypot((x - centre.x) / ((room.right - room.left) / 2), (y - centre.y) / ((room.bottom - room.top) / 2))
}

describe('every layout', () => {
  it('is one of those that an address can name, in the same order', () => {
    expect(layouts.map(({ id }) => id)).toEqual(layoutIds)
  })

  it.each(layouts)('$id says why it cannot be drawn without what it needs', ({ lacks }) => {
    const known = { lat: 56, lon: 10 }
    expect(lacks?.([known])).toBeUndefined()
    if (lacks) expect(['noCluster', 'noPlaces']).toContain(lacks([]))
  })

  it.each(layouts)('$id places nobody when there is nobody', ({ place }) => {
    expect(place({ clusters: 0, memberships: [], radii: [], ...canvas })).toEqual([])
  })

  it.each(layouts)('$id places one cluster without partners on the canvas', ({ place }) => {
    const [only] = place({ clusters: 1, memberships: [], radii: [8], ...canvas, places: [undefined] })
    expect(only && only.x >= 0 && only.x <= 1040 && only.y >= 0 && only.y <= 560).toBe(true)
  })

  it.each(layouts)('$id is the same on every run, keeps all on the canvas and lets nobody overlap', ({ id, place }) => {
    for (const seed of [1, 2, 3]) {
      const problem = id === 'ego' ? egoProblem(seed) : randomProblem(seed)
      const points = place(problem)
      expect(points).toHaveLength(problem.radii.length)
      expect(place(structuredClone(problem))).toEqual(points)
      for (const { x, y } of points) expect(x >= 0 && x <= 1040 && y >= 0 && y <= 560).toBe(true)
      expect(deepestOverlap(points, problem.radii)).toBeLessThan(0.2)
    }
  })
})

describe('the ego network', () => {
  it('has no ring without partners', () => {
    expect(egoRings([]).size).toBe(0)
  })

  it('stands further out with each cluster more, by hand', () => {
    // Of four partners, two have 1 cluster: their ring halves the first half of the area between 0.2 and 0.74.
    const rings = egoRings([1, 1, 5, 9])
    expect([...rings.keys()]).toEqual([1, 5, 9])
    expect(rings.get(1)).toBeCloseTo(Math.sqrt(0.04 + 0.5076 * 0.25), 12)
    expect(rings.get(9)).toBeCloseTo(Math.sqrt(0.04 + 0.5076 * 0.875), 12)
  })

  it('puts its cluster in the middle and the nearest one to the right, by hand', () => {
    // B shares two partners with the cluster in the middle, C shares one, A none.
    const memberships = [[1, 2], [1, 2], [1, 3], [1]]
    const points = ego({ clusters: 4, memberships, radii: [8, 8, 8, 8, 4, 4, 4, 4], ...canvas, middle: 1 })
    expect(points[1]).toEqual(centre)
    expect(points[2]).toEqual({ x: room.right, y: centre.y })
    expect(points[0]?.x).toBeLessThan(centre.x)
    expect(points[3]?.x).toBeLessThan(centre.x)
    // What is shared with B alone leans towards B.
    expect(points[4]?.x).toBeGreaterThan(centre.x + 20)
  })

  it('keeps the distance of every partner at the ring of its number of clusters', () => {
    for (const seed of [4, 5, 6]) {
      const problem = egoProblem(seed)
      const rings = egoRings(problem.memberships.map(({ length }) => length))
      const points = ego(problem).slice(problem.clusters)
      problem.memberships.forEach(({ length }, i) => {
        expect(share(points[i] ?? centre)).toBeCloseTo(rings.get(length) ?? 0, 9)
      })
      const distances = [...rings.values()]
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
      expect(Math.max(...distances)).toBeLessThan(0.75)
    }
  })

  it('puts clusters that share more further to the right', () => {
    const problem = egoProblem(7)
    const points = ego(problem)
    const shared = (cluster: number) => problem.memberships.filter((members) => members.includes(cluster)).length
    const others = Array.from({ length: problem.clusters }, (_, i) => i).filter((i) => i !== 2)
    for (const a of others) {
      for (const b of others) {
        if (shared(a) > shared(b)) expect((points[a]?.x ?? 0) - (points[b]?.x ?? 0)).toBeGreaterThan(-1e-9)
      }
    }
  })
})

describe('the ring', () => {
  it('stands clusters side by side that share their partners, by hand', () => {
    // A and C share two partners, B and D share two; nothing else is shared.
    const memberships = [
      [0, 2],
      [0, 2],
      [1, 3],
      [1, 3],
    ]
    const order = ringOrder({ clusters: 4, memberships })
    const steps = Math.abs(order.indexOf(0) - order.indexOf(2))
    expect([1, 3]).toContain(steps)
  })

  it('holds every cluster once, on the ellipse, and all partners inside it', () => {
    const problem = randomProblem(8)
    const points = ring(problem)
    expect([...ringOrder(problem)].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i))
    for (const point of points.slice(0, 30)) expect(share(point)).toBeCloseTo(1, 9)
    for (const { x, y } of points.slice(30)) {
      expect(x > room.left && x < room.right && y > room.top && y < room.bottom).toBe(true)
    }
  })
})

describe('the geographic layout', () => {
  it('stands everybody in columns at the left when no place is known', () => {
    const points = geographic({
      clusters: 1,
      memberships: [[0]],
      radii: [8, 4],
      ...canvas,
      places: [undefined, undefined],
    })
    expect(points).toEqual([
      { x: room.left, y: room.top },
      { x: room.left, y: room.top + 18 },
    ])
  })

  it('draws east to the right and north above, at one scale, by hand', () => {
    // One degree of latitude is 111.19 km; at 60° a degree of longitude is half of that.
    const places = [
      { lat: 59.5, lon: 10 },
      { lat: 60.5, lon: 10 },
      { lat: 60, lon: 11 },
    ]
    const { project, pixelsPerKm } = projectionFor({ places, radii: [1, 1, 1], ...canvas })
    const [south, north, east] = places.map(project)
    expect((south?.y ?? 0) - (north?.y ?? 0)).toBeCloseTo(111.19508 * pixelsPerKm, 3)
    expect((east?.x ?? 0) - (north?.x ?? 0)).toBeCloseTo(55.59754 * pixelsPerKm, 3)
    expect((south?.y ?? 0) - (north?.y ?? 0)).toBeCloseTo(room.bottom - room.top, 6)
  })

  it('keeps west of east for actors that are far apart', () => {
    const problem = randomProblem(9)
    const points = geographic(problem)
    const placed = points.flatMap(({ x }, i) => {
      const place = problem.places?.[i]
      return place ? [{ x, lon: place.lon }] : []
    })
    for (const a of placed) for (const b of placed) if (b.lon - a.lon > 1) expect(b.x).toBeGreaterThan(a.x)
  })
})

describe('a free spot', () => {
  const square = { left: 0, top: 0, right: 100, bottom: 100 }
  const middle = { x: 50, y: 50 }

  it('in a full room is still inside it', () => {
    const spot = freeSpot(middle, 5, [{ ...middle, radius: 500 }], square, { away: 10 })
    expect(spot.x >= 0 && spot.x <= 100 && spot.y >= 0 && spot.y <= 100).toBe(true)
  })

  it('lies at the wanted distance in the wanted direction when nothing stands there', () => {
    const spot = freeSpot(middle, 5, [], square, { away: 20, heading: Math.PI / 2 })
    expect(spot.x).toBeCloseTo(50, 9)
    expect(spot.y).toBeCloseTo(70, 9)
  })

  it('gives way to the side before it goes further out', () => {
    const spot = freeSpot(middle, 5, [{ x: 70, y: 50, radius: 5 }], square, { away: 20 })
    expect(Math.hypot(spot.x - 50, spot.y - 50)).toBeCloseTo(20, 9)
    expect(Math.hypot(spot.x - 70, spot.y - 50)).toBeGreaterThanOrEqual(11.5)
  })
})
