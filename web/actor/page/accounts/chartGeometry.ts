/** Lines and labels of a small chart, in px: pure. */

interface Point {
  readonly x: number
  /** Null where nothing is known. */
  readonly y: number | null
}

/** A path through the known points in order; an unknown one parts the line. Nothing known gives an empty path. */
export function linePath(points: readonly Point[]): string {
  return points
    .flatMap(({ x, y }, i) => {
      if (y === null) return []
      const goesOn = points[i - 1]?.y != null
      return [`${goesOn ? 'L' : 'M'}${round(x)} ${round(y)}`]
    })
    .join('')
}

const round = (value: number) => Math.round(value * 10) / 10

/** Enough for two numbers of 12 px above each other. */
const apart = 13

/** Where the two last numbers stand: beside their points, moved apart evenly when they would touch. */
export function endLabels(own: number | null, mean: number | null): { own: number | null; mean: number | null } {
  if (own === null || mean === null || Math.abs(own - mean) >= apart) return { own, mean }
  const middle = (own + mean) / 2
  const up = own <= mean ? -1 : 1
  return { own: middle + (up * apart) / 2, mean: middle - (up * apart) / 2 }
}
