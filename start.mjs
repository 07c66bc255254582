// Builds the page when its sources are newer than the last build, then serves page and API in this process.
// Plain JavaScript, so that a Node that is too old can still say so.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
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

const sources = ['web', 'vite.config.ts', 'package-lock.json'].map((name) => join(root, name))
if (Math.max(...sources.map(latestChange)) > changed(join(root, 'dist/web/index.html'))) {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error('The page could not be built; the lines above say why.')
    process.exit(1)
  }
}

process.env.NODE_ENV ??= 'production'
const { register } = await import('tsx/esm/api')
register()
await import('./api/main.ts')
