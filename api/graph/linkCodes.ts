/**
 * What the projection reads of a link as one number, kept beside the words at import: one property is read three times as
 * fast as five. Its decimal digits are four each for the first and the last year, two for the role, one each for method
 * and confidence.
 */
import { OlderForm } from './engineErrors.ts'
import type { ClusterLinks } from './projection.ts'
import type { Reads } from './reads.ts'

export interface LinkCodes {
  /** First and last year; 0 and 9999 where unknown. */
  readonly since: number
  readonly until: number
  /** Positions in the closed lists. */
  readonly role: number
  readonly method: number
  readonly confidence: number
}

export function packCodes({ since, until, role, method, confidence }: LinkCodes): number {
  return (since * 10_000 + until) * 10_000 + role * 100 + method * 10 + confidence
}

/** Errors: `OlderForm` when links lack their codes. */
export function unpackLinks({ cluster, partner, codes }: Reads['projectionLinks']['row']): ClusterLinks {
  if (codes.length !== partner.length) throw new OlderForm()
  return {
    cluster,
    partner,
    since: codes.map((code) => Math.floor(code / 100_000_000)),
    until: codes.map((code) => Math.floor(code / 10_000) % 10_000),
    role: codes.map((code) => Math.floor(code / 100) % 100),
    method: codes.map((code) => Math.floor(code / 10) % 10),
    confidence: codes.map((code) => code % 10),
  }
}
