/** Opens the engine that the environment asks for and sees to it that it has data. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbedded } from './graph/embedded.ts'
import type { Engine } from './graph/engine.ts'
import { type Neo4jOptions, openNeo4j } from './graph/neo4j.ts'
import { doubtsText } from './import/doubts.ts'
import { importWhenFree } from './import/importWhenFree.ts'
import { showProgress } from './import/showProgress.ts'
import { storedVersions } from './import/storedVersions.ts'

const ourData = fileURLToPath(new URL('../data', import.meta.url))

export interface OpenedData {
  readonly engine: Engine
  /** For people. */
  readonly engineName: string
  /** Id of the data set that opens first, when the user named one. */
  readonly first: string | undefined
}

function packagesUnder(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'datapackage.json')))
}

/** A database that has data of ours keeps them as they are; the importer is in charge of them. */
async function foldersFor(engine: Engine, named: string | undefined): Promise<readonly string[]> {
  if (named !== undefined) return [named]
  const stored = await storedVersions(engine)
  return stored.some(({ complete }) => complete) ? [] : packagesUnder(ourData)
}

function onWait(): void {
  process.stderr.write('Another import is at work in this database; waiting until it is done.\n')
}

/** Errors: `EngineUnavailable`, `FolderMissing`, `PackageRefused`, `ImportFailed`. */
export async function openData(neo4j: Neo4jOptions | undefined, named: string | undefined): Promise<OpenedData> {
  const engine = neo4j ? openNeo4j(neo4j) : await openEmbedded()
  try {
    let first: string | undefined
    for (const folder of await foldersFor(engine, named)) {
      const progress = neo4j && showProgress(process.stderr)
      const { id, already, doubts } = await importWhenFree(engine, folder, { progress, onWait })
      if (!already && doubts > 0) process.stderr.write(`${id}: ${doubtsText(doubts, folder)}\n`)
      if (named !== undefined) first = id
    }
    return { engine, engineName: neo4j ? 'Neo4j' : 'embedded engine', first }
  } catch (error) {
    await engine.close()
    throw error
  }
}
