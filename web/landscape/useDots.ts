import { scaleLinear } from 'd3-scale'
import { useMemo } from 'react'
import { type Distribution, spreadDots, stackDots } from './stripGeometry.ts'

const inset = 6
const compactWidth = 400
const usualDiameter = 8.6
const leastDiameter = 4
/** Room above the dots for the number of the mean and, below it, the name of the chosen dot. */
const overDots = 31

/** Dots of a strip plot and where they stand: stacked, and where a stack would be too high side by side. */
export function useDots(distribution: Distribution, width: number) {
  return useMemo(() => {
    const values = distribution.values.map(({ cluster, count }) => ({ ...cluster, count }))
    const top = Math.max(1, distribution.published?.value ?? 0, ...values.map(({ count }) => count))
    const axis = width < compactWidth ? 66 : 75
    const scaleFrom = (left: number) => scaleLinear([0, top * 1.05], [left, width - inset])
    const scale = scaleFrom(inset)
    const dots = stackDots(values, scale, usualDiameter)
    const rows = 1 + Math.max(0, ...dots.map(({ row }) => row))
    if (rows * usualDiameter <= axis - overDots)
      return { scale, dots, diameter: usualDiameter, axis, step: usualDiameter }
    const halfStep = (scale(1) - scale(0)) / 2
    const wide = scaleFrom(Math.max(inset, halfStep))
    for (let diameter = usualDiameter; diameter >= leastDiameter; diameter -= 0.4) {
      const spread = spreadDots(values, wide, diameter, Math.floor((axis - overDots) / diameter))
      if (spread) return { scale: wide, dots: spread, diameter, axis, step: diameter }
    }
    return { scale, dots, diameter: usualDiameter, axis, step: (axis - overDots) / rows }
  }, [distribution, width])
}
