/** The data versions that a database holds, finished or not. */
import type { Engine, Row } from '../graph/engine.ts'
import { versions } from './statements.ts'

export interface StoredVersion {
  readonly key: string
  /** Id of the data set. */
  readonly id: string
  readonly version: string
  readonly title: string
  /** False while it is imported, and for good after a killed import. */
  readonly complete: boolean
  /** True when this version answers for its data set. */
  readonly current: boolean
  /** ISO time; null until complete. */
  readonly imported: string | null
  readonly counts: Readonly<Record<string, number>>
  readonly lease: string | null
  readonly leaseHost: string | null
  readonly leasePid: number | null
  readonly leaseTime: number | null
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function storedVersion(row: Row): StoredVersion {
  return {
    key: text(row.key) ?? '',
    id: text(row.id) ?? '',
    version: text(row.version) ?? '',
    title: text(row.title) ?? '',
    complete: row.complete === true,
    current: row.current === true,
    imported: text(row.imported),
    counts: JSON.parse(text(row.counts) ?? '{}'),
    lease: text(row.lease),
    leaseHost: text(row.leaseHost),
    leasePid: number(row.leasePid),
    leaseTime: number(row.leaseTime),
  }
}

/** By data set, oldest import first. */
export async function storedVersions(engine: Engine): Promise<readonly StoredVersion[]> {
  return (await engine.read(versions, {})).map(storedVersion)
}
