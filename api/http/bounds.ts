/** What one address and all together may ask of the server, in points: the same gate for questions and files. */
import { rateLimited, tooExpensive } from '../errors.ts'
import { type Admission, openAdmission } from './admission.ts'
import { type Allowances, openAllowances } from './allowances.ts'

export interface BoundsOptions {
  /** Most points of one question or file; 1,000,000 unless given. */
  readonly costLimit?: number | undefined
  /** Points that an address gets a minute; no limit unless given. */
  readonly rateLimit?: number | undefined
  /** Points that may be in the making at once; 250,000 unless given. */
  readonly room?: number | undefined
}
export interface Bounds {
  readonly costLimit: number
  readonly allowances: Allowances
  readonly admission: Admission
}

const usual = { costLimit: 1_000_000, room: 250_000 }

export function openBounds({ costLimit = usual.costLimit, rateLimit, room = usual.room }: BoundsOptions): Bounds {
  return { costLimit, allowances: openAllowances(rateLimit), admission: openAdmission(room) }
}

/** Before anything is known of a request. Errors: RATE_LIMITED. */
export function knock({ allowances }: Bounds, asker: string): void {
  const wait = allowances.wait(asker)
  if (wait > 0) throw rateLimited(allowances.perMinute ?? 0, wait)
  allowances.charge(asker, 1)
}

/** When its cost is known. Errors: TOO_EXPENSIVE. */
export function charge({ allowances, costLimit }: Bounds, asker: string, points: number): void {
  if (points > costLimit) throw tooExpensive('points', points, costLimit)
  allowances.charge(asker, points)
}
