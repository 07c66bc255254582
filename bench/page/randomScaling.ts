/** Written apart from the page's own scaling, because it is what the page's map is measured by. */
import type { Point } from '../../web/map/layout/distances.ts'
import { seededRandom } from './seededRandom.ts'

const mostRounds = 1_000
const smallestGain = 1e-7

/** Distances from each thing to each, in the order of the things, with zeros in the diagonal. */
export type Table = readonly (readonly number[])[]

export interface Scaled {
  readonly points: readonly Point[]
  /** Raw stress Σ (d − δ)² over the pairs. */
  readonly stress: number
}

/**
 * One run of metric multidimensional scaling in the plane by majorisation (SMACOF) from random places in a square: rounds
 * of the Guttman transform until one gains less than a ten-millionth of the stress. Same seed, same answer.
 * Sources: De Leeuw 1977, in Recent Developments in Statistics, 133–145; Borg & Groenen 2005, 10.1007/0-387-28981-X, chapter 8.
 */
export function randomScaling(wanted: Table, seed: number): Scaled {
  const random = seededRandom(seed)
  let points: readonly Point[] = wanted.map(() => ({ x: random(), y: random() }))
  let stress = rawStress(points, wanted)
  for (let round = 0; round < mostRounds; round += 1) {
    points = guttman(points, wanted)
    const after = rawStress(points, wanted)
    const gain = stress - after
    stress = after
    if (gain <= smallestGain * after) break
  }
  return { points, stress }
}

/** Distances in the plane between the points of each pair, each pair once: by first, then by second. */
export function pairDistances(points: readonly Point[]): readonly number[] {
  return points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))
}

/** The wanted distances of the same pairs in the same order. */
export function wantedDistances(wanted: Table): readonly number[] {
  return wanted.flatMap((row, i) => row.slice(i + 1))
}

function rawStress(points: readonly Point[], wanted: Table): number {
  const onMap = pairDistances(points)
  return wantedDistances(wanted).reduce((sum, distance, pair) => sum + ((onMap[pair] ?? 0) - distance) ** 2, 0)
}

/** The mean, over all points, of where each would like to see this one: at the wanted distance, in its direction. */
function guttman(points: readonly Point[], wanted: Table): readonly Point[] {
  const centre = meanOf(points)
  return points.map((point, i) =>
    meanOf(
      points.map((other, j) => {
        const apart = Math.hypot(point.x - other.x, point.y - other.y)
        const share = apart === 0 ? 0 : (wanted[i]?.[j] ?? 0) / apart
        // Seen from the common middle, so that the whole does not drift.
        return { x: share * (point.x - other.x) + centre.x, y: share * (point.y - other.y) + centre.y }
      }),
    ),
  )
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  return { x: sum.x / points.length, y: sum.y / points.length }
}
