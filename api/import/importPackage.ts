/** Brings a data package into a database beside what is served there, then serves it. */

import type { Engine, Json, Step } from '../graph/engine.ts'
import { type CheckedPackage, checkPackage } from './checkPackage.ts'
import { ImportBusy, ImportFailed } from './importFailed.ts'
import { isLive, type Lease, withLease } from './lease.ts'
import { removeVersion } from './removeVersion.ts'
import { complete, createDataset, deleteDataset, holdLease, serve } from './statements.ts'
import { type StoredVersion, storedVersions } from './storedVersions.ts'
import { type Progress, storePackage } from './storePackage.ts'
import { uncountedLinks } from './uncountedLinks.ts'

export interface Imported {
  /** Id of the data set. */
  readonly id: string
  readonly title: string
  readonly version: string
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>
  /** True when this version was there already, so that nothing was written. */
  readonly already: boolean
  /** How many versions left behind by interrupted imports were removed first. */
  readonly removed: number
  /** Ids of links that no year counts. */
  readonly uncounted: readonly string[]
  /** In how many places the package may be wrong though it passes. */
  readonly doubts: number
}
function countsOf({ rows }: CheckedPackage): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length]))
}

function datasetProperties(checked: CheckedPackage, { lease, host, pid }: Lease): Readonly<Record<string, Json>> {
  const { rows: _rows, doubts: _doubts, gaps, ...identity } = checked
  return {
    ...identity,
    key: `${checked.version}/${checked.id}`,
    gaps: JSON.stringify(gaps),
    counts: JSON.stringify(countsOf(checked)),
    complete: false,
    current: false,
    lease,
    leaseHost: host,
    leasePid: pid,
    leaseTime: Date.now(),
  }
}

/** Removes what killed imports left, of any data set. Errors: `ImportFailed` while another import is at work. */
async function removeInterrupted(engine: Engine, lease: Lease): Promise<number> {
  const unfinished = (await storedVersions(engine)).filter((stored) => !stored.complete)
  refuseIfBusy(unfinished)
  for (const stored of unfinished) await removeVersion(engine, stored, lease)
  return unfinished.length
}

function busyWith({ id, leasePid, leaseHost }: StoredVersion): ImportBusy {
  return new ImportBusy(
    `Another import of "${id}" is at work (process ${leasePid} on ${leaseHost}). Try again when it is done.`,
  )
}

function refuseIfBusy(unfinished: readonly StoredVersion[]): void {
  const live = unfinished.find((stored) => isLive(stored, Date.now()))
  if (live) throw busyWith(live)
}

/**
 * Says in the database what is being imported. Of two imports that begin at one moment at most one goes on: of one version
 * the key is taken once, and who sees another version announced takes the own one back.
 */
async function announce(engine: Engine, dataset: string, properties: Readonly<Record<string, Json>>): Promise<void> {
  try {
    await engine.write([{ cypher: createDataset, parameters: { properties } }])
  } catch (error) {
    const earlier = (await storedVersions(engine)).find(({ key }) => key === dataset)
    throw earlier ? busyWith(earlier) : error
  }
  try {
    refuseIfBusy((await storedVersions(engine)).filter((stored) => !stored.complete && stored.key !== dataset))
  } catch (error) {
    await engine.write([{ cypher: deleteDataset, parameters: { dataset } }])
    throw error
  }
}

/** Undoes what is written with it when this import does not hold its version any more; locks the data set. */
function held(dataset: string, { lease }: Lease): Step {
  return { cypher: holdLease, parameters: { dataset, lease, now: Date.now() } }
}

/** Writes steps with `held` among them. Errors: `ImportFailed` when another import took this one over. */
async function writeHeld(engine: Engine, dataset: string, { lease }: Lease, steps: readonly Step[]): Promise<void> {
  try {
    await engine.write(steps)
  } catch (error) {
    const stored = (await storedVersions(engine)).find(({ key }) => key === dataset)
    if (stored?.lease === lease) throw error
    throw new ImportFailed('Another import took this one for interrupted and removed it. Import the package again.')
  }
}

/**
 * Checks the package, stores it under its own version and serves it in one step at the end; until then, and after a
 * kill at any moment, the version served before is whole. The same version again changes nothing but what is served.
 * Errors: `FolderMissing`, `PackageRefused`, `ImportBusy`, `ImportFailed`, `EngineUnavailable`.
 */
export async function importPackage(engine: Engine, folder: string, progress: Progress = () => {}): Promise<Imported> {
  // A server just started is slow to answer first, so it is asked while the package is read. Faults of the package go
  // before those of the database, which the import meets by itself.
  const awake = storedVersions(engine).catch(() => undefined)
  const checked = await checkPackage(folder).finally(() => awake)
  return importChecked(engine, checked, progress)
}

/** As `importPackage`, of a package that has been checked. */
async function importChecked(
  engine: Engine,
  checked: CheckedPackage,
  progress: Progress = () => {},
): Promise<Imported> {
  const { id, title, version } = checked
  const dataset = `${version}/${id}`
  const served: Step = { cypher: serve, parameters: { id, dataset } }
  return withLease(async (lease) => {
    const removed = await removeInterrupted(engine, lease)
    const known = (await storedVersions(engine)).find((stored) => stored.key === dataset)
    const result = {
      id,
      title,
      version,
      counts: countsOf(checked),
      already: known !== undefined,
      removed,
      uncounted: uncountedLinks(checked),
      doubts: checked.doubts.reduce((sum, { count }) => sum + count, 0),
    }
    if (known) {
      if (!known.current) await engine.write([served])
      return result
    }
    await announce(engine, dataset, datasetProperties(checked, lease))
    // Held last, so that batches lock each other out only while they end.
    const write = (step: Step) => writeHeld(engine, dataset, lease, [step, held(dataset, lease)])
    await storePackage(engine, checked, write, progress)
    const completed: Step = { cypher: complete, parameters: { dataset, imported: new Date().toISOString() } }
    await writeHeld(engine, dataset, lease, [held(dataset, lease), completed, served])
    return result
  })
}
