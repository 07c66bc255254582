/** Takes stored data versions away on request. */
import { setTimeout as after } from 'node:timers/promises'
import type { Engine } from '../graph/engine.ts'
import { ImportFailed } from './importFailed.ts'
import { isLive, withLease } from './lease.ts'
import { removeVersion, takeOutOfService } from './removeVersion.ts'
import { type StoredVersion, storedVersions } from './storedVersions.ts'

function refuseLive(stored: StoredVersion): void {
  if (!stored.complete && isLive(stored, Date.now()))
    throw new ImportFailed(`The version ${stored.version.slice(0, 12)} is being imported. Try again when it is done.`)
}

/** Longer than an explorer takes to look for versions again (5 s), and than it works on an answer that it began before. */
const usualGrace = () => after(15_000)

/**
 * Out of service first and deleted later, so that no answer that is being made loses the half of its data. Killed between,
 * it leaves what the next import removes.
 */
async function removeAll(
  engine: Engine,
  surplus: readonly StoredVersion[],
  grace: () => Promise<unknown>,
): Promise<void> {
  if (surplus.length === 0) return
  await withLease(async (lease) => {
    for (const stored of surplus) await takeOutOfService(engine, stored, lease)
    await grace()
    for (const stored of surplus) await removeVersion(engine, stored, lease)
  })
}

/**
 * Removes the one version that begins with `start`, at least 6 hex digits.
 * Errors: `ImportFailed` when none or several begin so, or when it is served: another version has to take its place first.
 * `grace` is waited for between out of service and deleted.
 */
export async function dropVersion(
  engine: Engine,
  start: string,
  grace: () => Promise<unknown> = usualGrace,
): Promise<StoredVersion> {
  if (!/^[0-9a-f]{6,64}$/.test(start))
    throw new ImportFailed(`--drop must be 6 to 64 hex digits of a version, not ${JSON.stringify(start)}.`)
  const [stored, second] = (await storedVersions(engine)).filter(({ version }) => version.startsWith(start))
  if (!stored) throw new ImportFailed(`No stored version begins with ${start}.`)
  if (second) throw new ImportFailed(`Several stored versions begin with ${start}; give more digits.`)
  if (stored.current)
    throw new ImportFailed(
      `The version ${start} of "${stored.id}" is served and may not be dropped. Import another version of it first.`,
    )
  refuseLive(stored)
  await removeAll(engine, [stored], grace)
  return stored
}

/** Removes all but the `keep` newest complete versions of each data set; the served one counts and always stays. */
export async function keepVersions(
  engine: Engine,
  keep: number,
  grace: () => Promise<unknown> = usualGrace,
): Promise<readonly StoredVersion[]> {
  if (!Number.isSafeInteger(keep) || keep < 1) throw new ImportFailed('--keep must be a whole number of at least 1.')
  const complete = (await storedVersions(engine)).filter((stored) => stored.complete)
  const surplus = [...new Set(complete.map(({ id }) => id))].flatMap((id) => {
    const ofId = complete.filter((stored) => stored.id === id)
    const newest = ofId.filter(({ current }) => !current).reverse()
    return newest.slice(keep - (newest.length < ofId.length ? 1 : 0))
  })
  await removeAll(engine, surplus, grace)
  return surplus
}
