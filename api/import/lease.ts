/** Which process is writing a data version. A lease that is not kept alive marks what a killed import left behind. */
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { StoredVersion } from './storedVersions.ts'

/** A lease not renewed for so long, in milliseconds, is given up; each batch renews it. */
const leaseLasts = 60_000

/** Leases of this process, which has one process number for all of them. */
const held = new Set<string>()

export interface Lease {
  readonly lease: string
  readonly host: string
  readonly pid: number
}

export async function withLease<T>(work: (lease: Lease) => Promise<T>): Promise<T> {
  const lease = randomUUID()
  held.add(lease)
  try {
    return await work({ lease, host: hostname(), pid: process.pid })
  } finally {
    held.delete(lease)
  }
}

function processRuns(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user: it runs, but may not be touched.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** True while the import that wrote this version is at work, as far as can be known from here. */
export function isLive({ lease, leaseHost, leasePid, leaseTime }: StoredVersion, now: number): boolean {
  if (lease === null || leasePid === null || leaseTime === null || now - leaseTime >= leaseLasts) return false
  if (leaseHost !== hostname()) return true
  return leasePid === process.pid ? held.has(lease) : processRuns(leasePid)
}
