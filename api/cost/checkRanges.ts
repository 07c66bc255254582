/** Numbers that no question can have are refused before any work, whatever stands beside them. */
import { drawsBounds, hubPercentileBounds, seedBounds } from '../domain/overlap/bounds.ts'
import { Refusal } from '../errors.ts'
import { checkFirst, within } from '../questions/checks.ts'
import { checkYear } from '../questions/memory/yearNetworkOf.ts'
import type { Given } from './listBounds.ts'

const checks: Readonly<Record<string, (value: number) => unknown>> = {
  first: checkFirst,
  year: checkYear,
  draws: (value) => within('draws', value, drawsBounds),
  seed: (value) => within('seed', value, seedBounds),
  hubPercentile: (value) => within('hubPercentile', value, hubPercentileBounds),
}

/** Errors: what `refused` makes of the refusal, BAD_USER_INPUT naming argument and range. */
export function checkRanges(given: Given, refused: (refusal: Refusal) => Error): void {
  for (const [name, value] of Object.entries(given)) {
    try {
      if (typeof value === 'number') checks[name]?.(value)
    } catch (error) {
      throw error instanceof Refusal ? refused(error) : error
    }
  }
}
