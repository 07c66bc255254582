/** Where the keys that were typed on a cluster put it. Pure. */
import type { Target } from '../scenario.ts'

export interface KeyTarget {
  readonly target: Target
  /** Whether another digit could still make it another group. */
  readonly more: boolean
}

/** The number of a group, 0 for nowhere, or N for a new one; undefined for anything else and for a group that there is not. */
export function targetOfKey(typed: string, groupCount: number): KeyTarget | undefined {
  if (typed.toLowerCase() === 'n') return { target: 'new', more: false }
  if (typed === '0') return { target: 'nowhere', more: false }
  if (!/^[1-9]\d?$/.test(typed)) return undefined
  const number = Number(typed)
  if (number > groupCount) return undefined
  return { target: number - 1, more: number * 10 <= groupCount }
}
