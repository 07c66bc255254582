import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
}
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
)
const places = Object.keys(lock.packages)

function lockedVersion(name: string, from: string): string | undefined {
  const nested = `${from}/node_modules/${name}`
  return (lock.packages[nested] ?? lock.packages[`node_modules/${name}`])?.version
}

it('the lock file names every optional package of every platform, so that an install elsewhere is complete', () => {
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !lockedVersion(name, place)),
  )
  expect(missing).toEqual([])
})

it('the embedded engine is locked for six platforms, each with its system and processor', () => {
  const engines = places.filter((place) => place.startsWith('node_modules/@grafeo-db/js-'))
  expect(engines.map((place) => place.replace('node_modules/@grafeo-db/js-', '')).sort()).toEqual([
    'darwin-arm64',
    'darwin-x64',
    'linux-arm64-gnu',
    'linux-arm64-musl',
    'linux-x64-gnu',
    'win32-x64-msvc',
  ])
  for (const place of engines) {
    expect(lock.packages[place]?.os, place).toHaveLength(1)
    expect(lock.packages[place]?.cpu, place).toHaveLength(1)
  }
})

it('the lock file names no address to download from', () => {
  expect(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')).not.toMatch(/"resolved"/)
})

it('each package is locked by its hash, so that no other content is installed under its name', () => {
  // npm left these without a hash: the registry that it asked does not hold these builds of the embedded engine.
  const builds = ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl', 'win32-x64-msvc']
  const unhashed = places.filter((place) => place !== '' && !/^sha512-/.test(lock.packages[place]?.integrity ?? ''))
  expect(unhashed).toEqual(builds.map((build) => `node_modules/@grafeo-db/js-${build}`))
})
