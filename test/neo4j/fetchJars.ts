/** Fetches Neo4j's jars through Maven, once; they are used to test and never shipped. `npx tsx test/neo4j/fetchJars.ts` */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Java's class path of the server. */
export const jars = `${root}.cache/neo4j/lib`

function works(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0
}

/** Why no Neo4j can be started on this machine, and what would enable it; undefined when one can. Fetches nothing. */
export function whyNoNeo4j(): string | undefined {
  if (!works('java', '-version'))
    return 'Java 17 or 21 is not installed (Debian: apt-get install openjdk-17-jre-headless)'
  if (existsSync(jars)) return undefined
  return 'the jars of Neo4j are not there (npx tsx test/neo4j/fetchJars.ts, which needs Maven and Maven Central)'
}

/** The jars appear whole or not at all, whoever stops the download. Returns why they are not there, if so. */
function fetchJars(): string | undefined {
  if (existsSync(jars)) return whyNoNeo4j()
  if (!works('java', '-version')) return whyNoNeo4j()
  if (!works('mvn', '-version')) return 'Maven is not installed (Debian: apt-get install maven)'
  const partial = `${jars}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`]
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', `${root}test/neo4j/pom.xml`, ...goal], {
    encoding: 'utf8',
  })
  if (status !== 0) {
    rmSync(partial, { recursive: true, force: true })
    return `Maven could not fetch the jars of Neo4j: ${stdout.trim().split('\n')[0] ?? 'no reason given'}`
  }
  if (!existsSync(jars)) renameSync(partial, jars)
  rmSync(partial, { recursive: true, force: true })
  return whyNoNeo4j()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const reason = fetchJars()
  if (reason) {
    console.error(`No Neo4j for the tests: ${reason}.`)
    process.exitCode = 1
  }
}
