/** Removes one data version and nothing else, in steps that a small server can take. */
import type { Engine, Parameters } from '../graph/engine.ts'
import { linkShapes, nodeLabels } from './graphRows.ts'
import type { Lease } from './lease.ts'
import { deleteDataset, forLinks, forNodes, takeLease } from './statements.ts'
import type { StoredVersion } from './storedVersions.ts'

/** As many as `deleteNodes.cypher` and `deleteLinks.cypher` take at a time. */
const atATime = 10_000

export async function countOf(engine: Engine, cypher: string, parameters: Parameters): Promise<number> {
  const [row] = await engine.read(cypher, parameters)
  return typeof row?.count === 'number' ? row.count : 0
}

async function deleteAll(engine: Engine, count: string, remove: string, prefix: string): Promise<void> {
  for (let left = await countOf(engine, count, { prefix }); left > 0; left -= atATime)
    await engine.write([{ cypher: remove, parameters: { prefix } }])
}

/** From now on no explorer offers the version, as soon as it has looked again. */
export async function takeOutOfService(engine: Engine, { key }: StoredVersion, lease: Lease): Promise<void> {
  await engine.write([{ cypher: takeLease, parameters: { dataset: key, now: Date.now(), ...lease } }])
}

/**
 * Takes the version out of service and off the import that wrote it, then deletes links before nodes. Killed half-way, it
 * leaves a version that is not complete, which the next import removes. Only nodes under the version's own keys go.
 */
export async function removeVersion(engine: Engine, stored: StoredVersion, lease: Lease): Promise<void> {
  const { key, version } = stored
  const prefix = `${version}/`
  await takeOutOfService(engine, stored, lease)
  for (const shape of Object.values(linkShapes))
    await deleteAll(engine, forLinks('countLinks', shape), forLinks('deleteLinks', shape), prefix)
  for (const label of nodeLabels)
    await deleteAll(engine, forNodes('countNodes', label), forNodes('deleteNodes', label), prefix)
  await engine.write([{ cypher: deleteDataset, parameters: { dataset: key } }])
}
