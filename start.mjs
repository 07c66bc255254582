// Builds the page when its sources are newer than the last build, while this process loads the data; then serves both.
// Plain JavaScript, so that a Node that is too old can still say so.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Klyngeatlas needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}

const root = fileURLToPath(new URL('.', import.meta.url))
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Latest change of any file below a folder, or of the file itself; 0 when there is none. */
function latestChange(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return changed(path)
  return Math.max(0, ...readdirSync(path).map((name) => latestChange(join(path, name))))
}

const page = join(root, 'dist/web')
const sources = ['web', 'csv', 'vite.config.ts', 'package-lock.json'].map((name) => join(root, name))

// A build for tests or development would be half as large again and slower.
const production = { ...process.env, NODE_ENV: 'production' }

/** A reader meets the old page or the new one, whole. False when it cannot be built. */
async function buildPage() {
  const begun = `${page}-begun-${process.pid}`
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const options = ['build', '--logLevel', 'warn', '--outDir', begun, '--emptyOutDir']
  const [code] = await once(
    spawn(process.execPath, [vite, ...options], { cwd: root, stdio: 'inherit', env: production }),
    'exit',
  )
  if (code !== 0) {
    rmSync(begun, { recursive: true, force: true })
    return false
  }
  const former = `${page}-former-${process.pid}`
  if (existsSync(page)) renameSync(page, former)
  renameSync(begun, page)
  rmSync(former, { recursive: true, force: true })
  return true
}

const stale = Math.max(...sources.map(latestChange)) > changed(join(page, 'index.html'))
const built = stale ? buildPage() : Promise.resolve(true)
process.env.NODE_ENV ??= 'production'
const { register } = await import('tsx/esm/api')
register()
const { start } = await import('./api/start.ts')
await start(built)
