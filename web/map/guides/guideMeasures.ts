/** The highest number of clusters of each band but the last one. */
const LIMITS = [1, 6, 14]

export interface Band {
  /** Numbers of clusters, both included; `to` is absent in the band that has no end. */
  readonly from: number
  readonly to: number | undefined
  /** Outer edge of the band as a share of the room, from 0 to 1. */
  readonly outer: number
}

/**
 * Bands of the rings of an ego network: 1, 2 to 6, 7 to 14, and 15 or more clusters, each up to half way to the next ring.
 * A band without a ring is left out.
 */
export function egoBands(rings: ReadonlyMap<number, number>): readonly Band[] {
  const all = [...rings].sort(([a], [b]) => a - b)
  return [...LIMITS, Number.POSITIVE_INFINITY].flatMap((limit, i): Band[] => {
    const from = i === 0 ? 1 : (LIMITS[i - 1] ?? 0) + 1
    const inside = all.filter(([degree]) => degree >= from && degree <= limit)
    const [, last] = inside.at(-1) ?? []
    const [, next] = all.find(([degree]) => degree > limit) ?? []
    if (last === undefined) return []
    return [
      {
        from,
        to: Number.isFinite(limit) ? limit : undefined,
        outer: next === undefined ? last + 0.05 : (last + next) / 2,
      },
    ]
  })
}

/** Height of a name of a band, with air, in pixels. */
const LINE = 18

/**
 * For each band whether its name stands below its ring instead of above: every second one where the next ring is closer
 * than a line. `height` is that of half the room, in pixels.
 */
export function bandNamesBelow(bands: readonly Band[], height: number): readonly boolean[] {
  return bands.map(({ outer }, i) => {
    const next = bands[i + 1]?.outer ?? Number.POSITIVE_INFINITY
    return i % 2 === 1 && (next - outer) * height < LINE
  })
}

/** The longest round distance (1, 2 or 5 times a power of ten km) that is at most 120 pixels long. */
export function scaleBar(pixelsPerKm: number): { readonly km: number; readonly pixels: number } {
  const most = 120 / pixelsPerKm
  const power = 10 ** Math.floor(Math.log10(most))
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
  return { km, pixels: km * pixelsPerKm }
}
