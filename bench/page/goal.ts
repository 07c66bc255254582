/** A figure beside its goal, in the words that the report prints. */

export interface Goal {
  /** `most` is a bound from above, `least` one from below. */
  readonly most?: number
  readonly least?: number
  readonly unit: string
  readonly digits?: number
}

/** "830 ms (goal ≤ 2,000 ms: met)"; without bounds the figure alone. A figure that is no number has missed its goal. */
export function besideGoal(value: number, { most, least, unit, digits = 0 }: Goal): string {
  const met = value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY)
  const said = [most !== undefined && `≤ ${figure(most, digits)}`, least !== undefined && `≥ ${figure(least, digits)}`]
  const bounds = said.filter(Boolean).join(' and ')
  const of = unit && ` ${unit}`
  if (bounds === '') return figure(value, digits) + of
  return `${figure(value, digits)}${of} (goal ${bounds}${of}: ${met ? 'met' : 'MISSED'})`
}

export function figure(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

export function median(values: readonly number[]): number {
  const ascending = [...values].sort((a, b) => a - b)
  const middle = (ascending.length - 1) / 2
  return ((ascending[Math.floor(middle)] ?? Number.NaN) + (ascending[Math.ceil(middle)] ?? Number.NaN)) / 2
}
