/** What the Dockerfile puts into the image is enough: an explorer of these files alone starts and answers. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')
const lock: { packages: Record<string, { dev?: boolean }> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)
/** Sources of the last stage, relative to the repository. */
const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) \.\/(\S*)$/gm)].map(([, from = '']) => from)
const start = /^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]'

let image = ''
beforeAll(() => {
  image = mkdtempSync(join(tmpdir(), 'image-'))
  for (const path of copied.filter((one) => one !== 'dist' && one !== 'node_modules'))
    cpSync(join(root, path), join(image, path), { recursive: true })
  // The page before it is built has the same room for what a view says first.
  mkdirSync(join(image, 'dist/web'), { recursive: true })
  cpSync(join(root, 'web/index.html'), join(image, 'dist/web/index.html'))
  // As npm prune leaves it: nothing that only developers need can be imported.
  const packages = Object.entries(lock.packages).filter(
    ([place, { dev }]) => /^node_modules\/[^/]+(\/[^/]+)?$/.test(place) && !dev,
  )
  for (const [place] of packages) {
    mkdirSync(dirname(join(image, place)), { recursive: true })
    symlinkSync(join(root, place), join(image, place))
  }
})
afterAll(() => rmSync(image, { recursive: true, force: true }))

function run([command = '', ...args]: readonly string[]) {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_'))
  const env = { ...Object.fromEntries(kept), NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0' }
  return spawn(command, args, { cwd: image, env })
}

it('takes each folder that it names from the repository', () => {
  expect(copied).toEqual(
    expect.arrayContaining(['package.json', 'node_modules', 'dist', 'api', 'cypher', 'data', 'web']),
  )
})

it('starts the explorer, which serves a view with what it says first', async () => {
  const explorer = run(JSON.parse(start))
  const ended = once(explorer, 'close')
  let said = ''
  explorer.stderr.on('data', (part) => {
    said += part
  })
  try {
    for await (const part of explorer.stdout) {
      said += part
      if (said.includes('Ctrl+C')) break
    }
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
    if (!address) throw new Error(said)
    const view = await (await fetch(`${address}/?lang=en`)).text()
    expect(view).toMatch(/<div id="first" lang="en"><header[\s\S]*<div id="page">/)
  } finally {
    explorer.kill('SIGTERM')
    await ended
  }
}, 120_000)

it('holds the importer, with what it needs to read a package', async () => {
  const check = run(['node', '--import', 'tsx', 'api/import/cli.ts', 'check', 'data/catalogue-2017'])
  const [said] = await Promise.all([text(check.stdout), once(check, 'close')])
  expect(said).toContain('no problems')
}, 120_000)
