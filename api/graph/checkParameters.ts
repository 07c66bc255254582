/** Parameters of a statement: plain JSON values only. */
import type { Parameters } from './engine.ts'

const deepest = 16

function fault(value: unknown, depth: number): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'must be a finite number'
  if (typeof value !== 'object') return `must be a JSON value, not a ${typeof value}`
  if (depth === deepest) return `is nested more than ${deepest} levels deep`
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return 'must be a plain object'
  for (const item of Object.values(value)) {
    const found = fault(item, depth + 1)
    if (found) return found
  }
  return undefined
}

/**
 * Throws a `TypeError` that names the parameter and the rule. The embedded engine crashes the whole process on a value
 * that contains itself, and would store what is no number as something else.
 */
export function checkParameters(parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) {
    const found = fault(value, 1)
    if (found) throw new TypeError(`Parameter $${name} ${found}.`)
  }
}
