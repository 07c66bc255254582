/** Values that no question can have are refused before any work, whatever stands beside them. */
import { drawsBounds, hubPercentileBounds, seedBounds } from '../domain/overlap/bounds.ts'
import { badUserInput, Refusal } from '../errors.ts'
import { checkFirst, checkText, within } from '../questions/checks.ts'
import { checkYear } from '../questions/memory/yearNetworkOf.ts'
import type { Given } from './listBounds.ts'

const numbers: Readonly<Record<string, (value: number) => unknown>> = {
  first: checkFirst,
  year: checkYear,
  draws: (value) => within('draws', value, drawsBounds),
  seed: (value) => within('seed', value, seedBounds),
  hubPercentile: (value) => within('hubPercentile', value, hubPercentileBounds),
}

/** Conditions are compared with each actor and repeated in refusals, so their length is time for every field that has them. */
const most = { values: 2_000, characters: 1_000 } as const
const written = (bound: number): string => bound.toLocaleString('en')

function checkString(name: string, value: string): void {
  if (name === 'text') checkText(value)
  if (value.length > most.characters)
    throw badUserInput(name, `must be at most ${written(most.characters)} characters long`, 'TOO_LONG')
}

function checkList(name: string, values: readonly unknown[]): void {
  if (values.length > most.values)
    throw badUserInput(name, `must have at most ${written(most.values)} values`, 'TOO_LONG')
  for (const one of values) checkValue(name, one)
}

function checkValue(name: string, value: unknown): void {
  if (typeof value === 'number') numbers[name]?.(value)
  else if (typeof value === 'string') checkString(name, value)
  else if (Array.isArray(value)) checkList(name, value)
  else if (value) for (const [inner, one] of Object.entries(value)) checkValue(inner, one)
}

/** Errors: what `refused` makes of the refusal, BAD_USER_INPUT naming argument and rule. */
export function checkArguments(given: Given, refused: (refusal: Refusal) => Error): void {
  try {
    checkValue('', given)
  } catch (error) {
    throw error instanceof Refusal ? refused(error) : error
  }
}
