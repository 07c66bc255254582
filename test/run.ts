/**
 * `npm test`: what needs no other part runs two at a time, then the tests; at the end the slowest files and one line
 * `N passed, N failed` from the runners' own reports.
 * A part that this machine cannot run is named with the reason; with CI=true it counts as failed.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

interface Part {
  readonly name: string
  readonly command: readonly string[]
}
interface Assertion {
  readonly fullName: string
  readonly status: string
  /** Milliseconds. */
  readonly duration?: number
}
interface TestFile {
  readonly name: string
  /** Milliseconds since 1970. */
  readonly startTime: number
  readonly endTime: number
  readonly assertionResults: readonly Assertion[]
}

const bin = (name: string) => join('node_modules/.bin', name)
const report = '.cache/vitest.json'

/** Longest first, so that the last one does not run alone for long. */
const parts: readonly Part[] = [
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'the page builds', command: [bin('vite'), 'build', '--logLevel', 'warn'] },
  {
    name: 'generated code is what the schema gives',
    command: [bin('graphql-codegen'), '--config', 'codegen.ts', '--check'],
  },
  { name: "Neo4j's jars", command: [bin('tsx'), 'test/neo4j/fetchJars.ts'] },
  { name: 'unused code', command: [bin('knip')] },
  { name: 'style', command: [bin('biome'), 'ci', '.'] },
]
const tests: Part = {
  name: 'tests',
  command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
}

const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

/** Whether the part passed. What it writes stands together: as it comes when it runs alone, else once it has ended. */
async function run({ name, command: [program = '', ...parameters] }: Part, alone = false): Promise<boolean> {
  const begin = Date.now()
  const written: string[] = []
  const stdio = alone ? 'inherit' : 'pipe'
  const child = spawn(program, parameters, { stdio, shell: process.platform === 'win32' })
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => written.push(text))
  const [status] = await once(child, 'close')
  process.stdout.write(written.join(''))
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name} (${inSeconds(Date.now() - begin)})`)
  return status === 0
}

/** The outcome of each part; two cores are there nearly everywhere. */
async function runTwoAtATime(waiting: Part[]): Promise<readonly boolean[]> {
  const outcomes: boolean[] = []
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) outcomes.push(await run(part))
  }
  await Promise.all([lane(), lane()])
  return outcomes
}

/** The test files from the report that the runner wrote; none when it wrote no report. */
function reported(): readonly TestFile[] {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults
  } catch {
    return []
  }
}

/** One line for each of the slowest files, with the slowest of its tests. */
function slowest(files: readonly TestFile[], most = 10): readonly string[] {
  const time = ({ startTime, endTime }: TestFile) => endTime - startTime
  const duration = (test: Assertion) => test.duration ?? 0
  return [...files]
    .sort((a, b) => time(b) - time(a))
    .slice(0, most)
    .map((file) => {
      const [longest] = [...file.assertionResults].sort((a, b) => duration(b) - duration(a))
      const within = longest ? `, of it ${inSeconds(duration(longest))} "${longest.fullName}"` : ''
      return `${inSeconds(time(file)).padStart(8)}  ${relative('test', file.name)}${within}`
    })
}

mkdirSync('.cache', { recursive: true })
rmSync(report, { force: true })
const outcomes = await runTwoAtATime([...parts])
const testsRan = await run(tests, true)

const files = reported()
const assertions = files.flatMap(({ assertionResults }) => assertionResults)
const leftOut = assertions.filter(({ status }) => status !== 'passed' && status !== 'failed')
const failedTests = assertions.filter(({ status }) => status === 'failed').length
// A runner that broke outside its tests must not look green.
const runnerBroke = !testsRan && failedTests === 0
const leftOutFails = process.env.CI === 'true' ? leftOut.length : 0
const passed = outcomes.filter(Boolean).length + assertions.filter(({ status }) => status === 'passed').length
const failed = outcomes.filter((ok) => !ok).length + failedTests + leftOutFails + Number(runnerBroke)

console.log(['the slowest files:', ...slowest(files)].join('\n'))
for (const { fullName } of leftOut) console.log(`left out  ${fullName}`)
const verdict = `${passed} passed, ${failed} failed`
writeFileSync('.cache/verdict.txt', `${verdict}\n`)
console.log(verdict)
process.exitCode = failed === 0 ? 0 : 1
