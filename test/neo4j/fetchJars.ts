/**
 * Fetches Neo4j's jars through Maven, once a version; they are used to test and never shipped.
 * `npx tsx test/neo4j/fetchJars.ts`; NEO4J_VERSION asks for another version than that of pom.xml.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pom = `${root}test/neo4j/pom.xml`
const usual = /<neo4j\.version>(.*)<\/neo4j\.version>/.exec(readFileSync(pom, 'utf8'))?.[1]
const version = process.env.NEO4J_VERSION || usual
const byCalendar = Number(version?.split('.')[0]) >= 2025

/** Java's class path of the server. */
export const jars = `${root}.cache/neo4j/${version}`

/** The class that Java starts, which has another name in 2026.x: the one that Neo4j's own jar holds. */
export function entryClass(): string {
  const found = ['Neo4jCommunity', 'CommunityEntryPoint'].map((name) => `org/neo4j/server/${name}`)
  const jar = readFileSync(`${jars}/neo4j-${version}.jar`)
  const held = found.find((name) => jar.includes(`${name}.class`))
  if (!held) throw new Error(`Neo4j ${version} has none of the classes ${found.join(' and ')}.`)
  return held.replaceAll('/', '.')
}

function works(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).status === 0
}

/** Why there is no Java that can run this version, and what would help; undefined when there is. */
function whyNoJava(): string | undefined {
  const needed = byCalendar ? 21 : 17
  const said = spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr
  const [, major] = /version "(\d+)/.exec(said ?? '') ?? []
  if (major === undefined)
    return `Java ${needed} or newer is not installed (Debian: apt-get install default-jre-headless)`
  return Number(major) < needed
    ? `Neo4j ${version} needs Java ${needed} or newer, and this is Java ${major}`
    : undefined
}

/** Why no Neo4j can be started on this machine, and what would enable it; undefined when one can. Fetches nothing. */
export function whyNoNeo4j(): string | undefined {
  const noJava = whyNoJava()
  if (noJava || existsSync(jars)) return noJava
  return 'the jars of Neo4j are not there (npx tsx test/neo4j/fetchJars.ts, which needs Maven and Maven Central)'
}

/** The jars appear whole or not at all, whoever stops the download. Returns why they are not there, if so. */
function fetchJars(): string | undefined {
  const noJava = whyNoJava()
  if (noJava || existsSync(jars)) return noJava
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) return 'NEO4J_VERSION must be three numbers, for example 5.26.0'
  if (!works('mvn', '-version')) return 'Maven is not installed (Debian: apt-get install maven)'
  const partial = `${jars}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`]
  const { status, stdout } = spawnSync('mvn', ['-q', '-B', '-f', pom, `-Dneo4j.version=${version}`, ...goal], {
    encoding: 'utf8',
  })
  if (status !== 0) {
    rmSync(partial, { recursive: true, force: true })
    return `Maven could not fetch the jars of Neo4j ${version}: ${stdout.trim().split('\n')[0] ?? 'no reason given'}`
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
