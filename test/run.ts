/**
 * `npm test`: every part of the proof, one after the other, then one line `N passed, N failed` from the runners' own reports.
 * A part that this machine cannot run is named with the reason; with CI=true it counts as failed.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Part {
  readonly name: string
  readonly command: readonly string[]
}
interface Assertion {
  readonly fullName: string
  readonly status: string
}

const bin = (name: string) => join('node_modules/.bin', name)
const report = '.cache/vitest.json'

const parts: readonly Part[] = [
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'style', command: [bin('biome'), 'ci', '.'] },
  { name: 'unused code', command: [bin('knip')] },
  {
    name: 'generated code is what the schema gives',
    command: [bin('graphql-codegen'), '--config', 'codegen.ts', '--check'],
  },
  { name: "Neo4j's jars", command: [bin('tsx'), 'test/neo4j/fetchJars.ts'] },
  { name: 'the page builds', command: [bin('vite'), 'build', '--logLevel', 'warn'] },
]

function run({ name, command: [program = '', ...parameters] }: Part): boolean {
  const begin = Date.now()
  const { status } = spawnSync(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' })
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`)
  return status === 0
}

/** The single tests by their outcome, from the report that the runner wrote; none when it wrote no report. */
function assertions(): readonly Assertion[] {
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
    return testResults.flatMap((file: { assertionResults: readonly Assertion[] }) => file.assertionResults)
  } catch {
    return []
  }
}

mkdirSync('.cache', { recursive: true })
rmSync(report, { force: true })
const outcomes = parts.map(run)
const testsRan = run({
  name: 'tests',
  command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
})

const tests = assertions()
const leftOut = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
const failedTests = tests.filter(({ status }) => status === 'failed').length
// A runner that broke outside its tests must not look green.
const runnerBroke = !testsRan && failedTests === 0
const leftOutFails = process.env.CI === 'true' ? leftOut.length : 0
const passed = outcomes.filter(Boolean).length + tests.filter(({ status }) => status === 'passed').length
const failed = outcomes.filter((ok) => !ok).length + failedTests + leftOutFails + Number(runnerBroke)

for (const { fullName } of leftOut) console.log(`left out  ${fullName}`)
const verdict = `${passed} passed, ${failed} failed`
writeFileSync('.cache/verdict.txt', `${verdict}\n`)
console.log(verdict)
process.exitCode = failed === 0 ? 0 : 1
