import { at, type Distances, type Point, planeDistances } from './distances.ts'

const MOST_ROUNDS = 300
const SMALLEST_GAIN = 1e-6

export interface Scaling {
  readonly points: readonly Point[]
  /** Raw stress Σ (d − δ)² over the pairs, before the first round and after each; it never rises. */
  readonly stress: readonly number[]
}

/**
 * Multidimensional scaling by majorisation (SMACOF): moves the points of `start`, round by round, so that their distances
 * come closer to the given ones, until a round gains less than a millionth. With `aspect` the spread along x is held at
 * that many times the spread along y in every round, and the points use a wide canvas without being stretched afterwards.
 * No point gives no point. Stays where it is when all points of `start` coincide: give it points that differ.
 * Sources: De Leeuw 1977, in Recent Developments in Statistics, 133–145; De Leeuw & Heiser 1980, in Multivariate Analysis V,
 * 501–522 (restricted configurations); Borg & Groenen 2005, Modern Multidimensional Scaling, 10.1007/0-387-28981-X.
 */
export function smacof(distances: Distances, start: readonly Point[], aspect?: number): Scaling {
  const shape = (points: readonly Point[]) => (aspect === undefined ? points : shapedTo(points, aspect))
  let points = shape(start)
  let onMap = planeDistances(points)
  const stress = [rawStress(onMap, distances)]
  for (let round = 0; round < MOST_ROUNDS; round++) {
    points = shape(guttman(points, onMap, distances))
    onMap = planeDistances(points)
    const before = at(stress, stress.length - 1)
    const after = rawStress(onMap, distances)
    stress.push(after)
    if (before - after <= SMALLEST_GAIN * before) break
  }
  return { points, stress }
}

/** Raw stress: the sum of squared differences between two tables of distances, each pair once. */
export function rawStress(one: Distances, other: Distances): number {
  return one.values.reduce((sum, distance, cell) => sum + (distance - at(other.values, cell)) ** 2, 0) / 2
}

/** The Guttman transform with equal weights, around the origin: the minimum of the function that majorises the stress at `points`. */
export function guttman(points: readonly Point[], onMap: Distances, wanted: Distances): Point[] {
  const { size } = wanted
  return points.map((point, row) => {
    let x = 0
    let y = 0
    points.forEach((other, column) => {
      const distance = at(onMap.values, row * size + column)
      if (distance === 0) return
      const pull = at(wanted.values, row * size + column) / distance
      x += pull * (point.x - other.x)
      y += pull * (point.y - other.y)
    })
    return { x: x / size, y: y / size }
  })
}

/**
 * The nearest points, by least squares, that lie along the axes and whose root mean square along x is `aspect` times that
 * along y: turned to their principal axes, then scaled along each.
 */
function shapedTo(points: readonly Point[], aspect: number): Point[] {
  let xx = 0
  let yy = 0
  let xy = 0
  for (const { x, y } of points) {
    xx += x * x
    yy += y * y
    xy += x * y
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const half = Math.hypot((xx - yy) / 2, xy)
  const long = Math.sqrt((xx + yy) / 2 + half)
  const short = Math.sqrt(Math.max((xx + yy) / 2 - half, 0))
  if (short === 0) return points.map(({ x, y }) => ({ x: cos * x + sin * y, y: -sin * x + cos * y }))
  const common = (aspect * long + short) / (aspect * aspect + 1)
  const scaleX = (aspect * common) / long
  const scaleY = common / short
  return points.map(({ x, y }) => ({ x: scaleX * (cos * x + sin * y), y: scaleY * (-sin * x + cos * y) }))
}
