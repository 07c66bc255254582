import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../bench/page/seededRandom.ts'
import { jaccardDistances, planeDistances } from '../../web/map/layout/distances.ts'
import type { LayoutProblem } from '../../web/map/layout/layoutProblem.ts'
import { overlapMap } from '../../web/map/layout/overlapMap.ts'
import { rankCorrelation, rankedDistances } from '../../web/map/layout/rankCorrelation.ts'
import { separate } from '../../web/map/layout/separate.ts'
import { rawStress, smacof } from '../../web/map/layout/smacof.ts'
import { torgerson } from '../../web/map/layout/torgerson.ts'

const square = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
]

function randomPoints(count: number, seed: number) {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => ({ x: random(), y: random() }))
}

/** Clusters of two themes and partners that mostly keep to one of them. */
function randomProblem(seed: number, clusters = 24, partners = 200): LayoutProblem {
  const random = seededRandom(seed)
  const memberships = Array.from({ length: partners }, () => {
    const theme = random() < 0.5 ? 0 : 1
    const hub = random() * 0.4
    const members = Array.from({ length: clusters }, (_, i) => i).filter(
      (i) => random() < (i % 2 === theme ? hub : hub / 6),
    )
    return members.length > 0 ? members : [Math.floor(random() * clusters)]
  })
  const radii = [
    ...Array.from({ length: clusters }, () => 9),
    ...memberships.map(({ length }) => 2.5 + Math.sqrt(length)),
  ]
  return { clusters, memberships, radii, width: 1040, height: 545 }
}

describe('the distance between clusters', () => {
  it('is 1 between clusters without partners', () => {
    expect([...jaccardDistances(2, []).values]).toEqual([0, 1, 1, 0])
  })

  it('is one minus shared over all partners, by hand', () => {
    // A has p, q, r; B has q, r, s; C has t: A and B share 2 of 4.
    const { values } = jaccardDistances(3, [[0], [0, 1], [0, 1], [1], [2]])
    expect([...values]).toEqual([0, 0.5, 1, 0.5, 0, 1, 1, 1, 0])
  })

  it('equals a count with sets on a random network', () => {
    const { clusters, memberships } = randomProblem(3, 10, 60)
    const partnersOf = (cluster: number) => new Set(memberships.flatMap((m, p) => (m.includes(cluster) ? [p] : [])))
    const { values } = jaccardDistances(clusters, memberships)
    const naive: number[] = []
    for (let a = 0; a < clusters; a++) {
      for (let b = 0; b < clusters; b++) {
        const all = new Set([...partnersOf(a), ...partnersOf(b)])
        const shared = [...partnersOf(a)].filter((p) => partnersOf(b).has(p)).length
        naive.push(a === b ? 0 : 1 - shared / all.size)
      }
    }
    expect([...values]).toEqual(naive)
  })
})

describe('rank correlation', () => {
  it('is undefined when all distances are equal', () => {
    const equal = jaccardDistances(3, [])
    expect(rankCorrelation(equal, equal)).toBeNaN()
  })

  it('is 1 for the same order and −1 for the opposite one, by hand', () => {
    const one = { size: 3, values: Float64Array.of(0, 1, 2, 1, 0, 9, 2, 9, 0) }
    const other = { size: 3, values: Float64Array.of(0, 5, 4, 5, 0, 1, 4, 1, 0) }
    expect(rankCorrelation(one, one)).toBeCloseTo(1, 12)
    expect(rankCorrelation(one, other)).toBeCloseTo(-1, 12)
  })

  it('gives equal distances their mean rank', () => {
    const { values } = rankedDistances({ size: 3, values: Float64Array.of(0, 7, 7, 7, 0, 8, 7, 8, 0) })
    expect([...values]).toEqual([0, 0.5, 0.5, 0.5, 0, 1, 0.5, 1, 0])
  })
})

describe('scaling', () => {
  it('of nothing gives nothing', () => {
    const none = { size: 0, values: new Float64Array() }
    expect(smacof(none, torgerson(none)).points).toEqual([])
  })

  it('recovers a square up to turning, from the classical start and from a random one', () => {
    const wanted = planeDistances(square)
    for (const start of [torgerson(wanted), randomPoints(4, 5)]) {
      const { points } = smacof(wanted, start)
      planeDistances(points).values.forEach((distance, cell) => {
        expect(distance).toBeCloseTo(wanted.values[cell] ?? Number.NaN, 2)
      })
    }
  })

  it('never raises the stress, free or held in shape', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { clusters, memberships } = randomProblem(seed)
      const wanted = rankedDistances(jaccardDistances(clusters, memberships))
      for (const aspect of [undefined, 1, 1.9]) {
        const { stress, points } = smacof(wanted, randomPoints(clusters, seed), aspect)
        stress.slice(1).forEach((value, round) => {
          expect(value).toBeLessThanOrEqual((stress[round] ?? 0) * (1 + 1e-12))
        })
        expect(stress.at(-1)).toBeCloseTo(rawStress(planeDistances(points), wanted), 9)
        expect(stress.at(-1)).toBeLessThan((stress[0] ?? 0) * 0.9)
      }
    }
  })

  it('held in shape spreads as many times wider as asked', () => {
    const { clusters, memberships } = randomProblem(6)
    const { points } = smacof(jaccardDistances(clusters, memberships), randomPoints(clusters, 6), 1.9)
    const spread = (axis: 'x' | 'y') => Math.sqrt(points.reduce((sum, point) => sum + point[axis] ** 2, 0))
    expect(spread('x') / spread('y')).toBeCloseTo(1.9, 9)
  })
})

describe('separating discs', () => {
  const room = { left: 0, top: 0, right: 600, bottom: 400 }

  it('leaves discs alone that do not overlap', () => {
    const discs = square.map(({ x, y }) => ({ x: 100 + 50 * x, y: 100 + 50 * y, radius: 20, fixed: false }))
    expect(separate(discs, room)).toEqual(discs.map(({ x, y }) => ({ x, y })))
  })

  it('parts two discs on one spot and keeps a fixed one in its place', () => {
    const [fixed, moved] = separate(
      [
        { x: 300, y: 200, radius: 10, fixed: true },
        { x: 300, y: 200, radius: 5, fixed: false },
      ],
      room,
    )
    expect(fixed).toEqual({ x: 300, y: 200 })
    expect(Math.hypot((moved?.x ?? 0) - 300, (moved?.y ?? 0) - 200)).toBeGreaterThan(14.7)
  })

  it('leaves no two of 300 random discs overlapping, and all inside the room', () => {
    for (const seed of [1, 2, 3]) {
      const discs = randomPoints(300, seed).map(({ x, y }, i) => ({
        x: 200 + 100 * x,
        y: 150 + 80 * y,
        radius: 4 + (i % 5),
        fixed: i % 40 === 0,
      }))
      const free = discs.filter(({ fixed }) => !fixed)
      const centres = separate(free, room)
      expect(
        overlapping(
          centres,
          free.map(({ radius }) => radius - 0.2),
        ),
      ).toBe(0)
      for (const { x, y } of centres) expect(x >= 0 && x <= 600 && y >= 0 && y <= 400).toBe(true)
    }
  })
})

describe('the overlap map', () => {
  it('of nobody is empty', () => {
    expect(overlapMap({ clusters: 0, memberships: [], radii: [], width: 1040, height: 545 })).toEqual([])
  })

  it('is the same on every run', () => {
    expect(overlapMap(randomProblem(4))).toEqual(overlapMap(randomProblem(4)))
  })

  it('lets no two actors overlap and keeps them on the canvas', () => {
    for (const seed of [1, 2]) {
      const problem = randomProblem(seed)
      const centres = overlapMap(problem)
      expect(centres).toHaveLength(problem.radii.length)
      expect(overlapping(centres, problem.radii)).toBe(0)
      for (const { x, y } of centres) expect(x > 0 && x < 1040 && y > 0 && y < 545).toBe(true)
    }
  })

  it('ranks distances at least as well as the best of 20 plain scalings, less 0.05', () => {
    const { clusters, memberships, ...rest } = randomProblem(7)
    const wanted = jaccardDistances(clusters, memberships)
    const centres = overlapMap({ clusters, memberships, ...rest }).slice(0, clusters)
    const runs = Array.from({ length: 20 }, (_, seed) => smacof(wanted, randomPoints(clusters, seed + 1)).points)
    const best = Math.max(...runs.map((points) => rankCorrelation(wanted, planeDistances(points))))
    expect(rankCorrelation(wanted, planeDistances(centres))).toBeGreaterThan(best - 0.05)
  })

  it('stands clusters without partners outside all others', () => {
    const problem = randomProblem(8, 20)
    const alone = {
      ...problem,
      clusters: 23,
      radii: [...Array.from({ length: 23 }, () => 9), ...problem.radii.slice(20)],
    }
    const centres = overlapMap(alone).slice(0, 23)
    const outward = centres.map(({ x, y }) => Math.hypot((x - 520) / 398, (y - 268) / 218))
    expect(Math.min(...outward.slice(20))).toBeGreaterThan(Math.max(...outward.slice(0, 20)))
  })
})

function overlapping(centres: readonly { x: number; y: number }[], radii: readonly number[]): number {
  return centres.flatMap((a, i) =>
    centres.slice(i + 1).filter((b, j) => {
      return Math.hypot(a.x - b.x, a.y - b.y) < (radii[i] ?? 0) + (radii[i + 1 + j] ?? 0)
    }),
  ).length
}
