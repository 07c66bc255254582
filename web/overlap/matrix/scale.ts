/** Classes of the matrix: which figure looks how. */
import { bisectRight, min, quantile } from 'd3-array'
import type { Measure } from '../../state/parameters/overlap.ts'

/** `more` and `fewer` fill by distance from chance, `step` by size of a raw measure, `none` is no data, `fixed` no variation. */
export type Look =
  | 'more-3'
  | 'more-2'
  | 'more-1'
  | 'neutral'
  | 'fewer-1'
  | 'fewer-2'
  | 'fewer-3'
  | 'step-0'
  | 'step-1'
  | 'step-2'
  | 'step-3'
  | 'step-4'
  | 'step-5'
  | 'none'
  | 'fixed'

/** One line of the legend; a bound that is absent is open. Bounds of probabilities are those of one tail. */
export interface Band {
  readonly look: Look
  readonly from?: number
  readonly to?: number
}

export interface Scale {
  /** What the bounds count: whole numbers, ratios, decimal numbers or the probability of a tail. */
  readonly unit: 'whole' | 'ratio' | 'decimal' | 'probability'
  readonly bands: readonly Band[]
  /** The look of a figure, rounded as it is printed, so that none contradicts its class; `none` where there is none. A null is `fixed`: random networks do not vary. */
  lookOf(figure: number | null | undefined): Look
}

const looksMore = ['more-1', 'more-2', 'more-3'] as const
const looksFewer = ['fewer-1', 'fewer-2', 'fewer-3'] as const
const steps = ['step-0', 'step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const

/** Only z is ever null: where all random networks share the same. */
const unknownLook = (figure: null | undefined): Look => (figure === null ? 'fixed' : 'none')

const printedDecimals = { whole: 0, decimal: 1, ratio: 2 } as const
type Decimals = (typeof printedDecimals)[keyof typeof printedDecimals]

/** Rounds as figures are printed: halves away from zero, by the shortest decimal that stands for the number. */
function roundedTo(decimals: Decimals): (figure: number) => number {
  const printed = new Intl.NumberFormat('en', { maximumFractionDigits: decimals, useGrouping: false })
  return (figure) => Number(printed.format(figure))
}

/** Seven classes around 0 of figures as they are printed: a bound belongs to the class that is farther out. */
function divergingScale([one, two, three]: readonly [number, number, number]): Scale {
  const cuts = [one, two, three]
  const rounded = roundedTo(printedDecimals.decimal)
  return {
    unit: 'decimal',
    bands: [
      { look: 'more-3', from: three },
      { look: 'more-2', from: two, to: three },
      { look: 'more-1', from: one, to: two },
      { look: 'neutral', from: -one, to: one },
      { look: 'fewer-1', from: -two, to: -one },
      { look: 'fewer-2', from: -three, to: -two },
      { look: 'fewer-3', to: -three },
    ],
    lookOf(figure) {
      if (figure == null) return unknownLook(figure)
      const passed = cuts.filter((cut) => Math.abs(rounded(figure)) >= cut).length
      return (figure > 0 ? looksMore : looksFewer)[passed - 1] ?? 'neutral'
    },
  }
}

/** Seven classes of a probability that is negative for fewer: at most 0.001, 0.01 and the threshold, else neutral. */
function tailScale(threshold: number): Scale {
  const cuts = [threshold, 0.01, 0.001]
  return {
    unit: 'probability',
    bands: [
      { look: 'more-3', to: 0.001 },
      { look: 'more-2', from: 0.001, to: 0.01 },
      { look: 'more-1', from: 0.01, to: threshold },
      { look: 'neutral', from: threshold },
      { look: 'fewer-1', from: 0.01, to: threshold },
      { look: 'fewer-2', from: 0.001, to: 0.01 },
      { look: 'fewer-3', to: 0.001 },
    ],
    lookOf(figure) {
      if (figure == null) return unknownLook(figure)
      const passed = cuts.filter((cut) => Math.abs(figure) <= cut).length
      return (figure > 0 ? looksMore : looksFewer)[passed - 1] ?? 'neutral'
    },
  }
}

/** The smallest round number (1, 2, 2.5 or 5 times a power of ten) that is at least `atLeast`, in whole steps of what is printed. */
function roundStep(atLeast: number, decimals: Decimals): number {
  const finest = 10 ** decimals
  if (!(atLeast > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(atLeast))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= atLeast * (1 - 1e-12)) ?? 1
  return Math.max(1, Math.ceil(step * finest - 1e-9)) / finest
}

/** A product without the error of binary fractions: 3 times 0.1 is 0.3. */
const times = (factor: number, step: number) => Number((factor * step).toPrecision(12))

/** Beyond this share of the figures the last class is open, so that a few giants do not empty the others. */
const bulk = 0.98

/** Six classes of equal width from a round number at or below the smallest figure; the last one is open above. */
function sequentialScale(figures: readonly number[], unit: keyof typeof printedDecimals): Scale {
  const decimals = printedDecimals[unit]
  const rounded = roundedTo(decimals)
  const least = rounded(min(figures) ?? 0)
  // A class ends before its upper bound, so whole numbers need one more.
  const end = (quantile(figures, bulk) ?? 0) + (unit === 'whole' ? 1 : 0)
  const startOf = (width: number) => Math.floor(least / width) * width
  let step = roundStep((end - least) / steps.length, decimals)
  while (startOf(step) + steps.length * step < end * (1 - 1e-12)) step = roundStep(step * 1.01, decimals)
  const bounds = steps.map((_, index) => times(1, startOf(step) + index * step))
  const bands = steps.map((look, index): Band => {
    const [from = 0, to] = [bounds[index], bounds[index + 1]]
    return to === undefined ? { look, from } : { look, from, to }
  })
  return {
    unit,
    bands: bands.reverse(),
    lookOf: (figure) =>
      figure == null ? unknownLook(figure) : (steps[bisectRight(bounds, rounded(figure)) - 1] ?? 'step-0'),
  }
}

/** The scale of a measure for all figures that are shown; z and the probabilities have the same cut-offs always. */
export function scaleOf(measure: Measure, figures: readonly (number | null | undefined)[], threshold: number): Scale {
  const known = figures.flatMap((figure) => (figure == null ? [] : [figure]))
  switch (measure) {
    case 'chance':
      return divergingScale([2, 3, 4])
    case 'difference': {
      const step = roundStep(Math.max(...known.map(Math.abs), 0) / 4, printedDecimals.decimal)
      return divergingScale([step, times(2, step), times(3, step)])
    }
    case 'p':
    case 'q':
      return tailScale(threshold)
    case 'shared':
      return sequentialScale(known, 'whole')
    case 'expected':
      return sequentialScale(known, 'decimal')
    default:
      return sequentialScale(known, 'ratio')
  }
}
