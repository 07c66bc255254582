/** The toy package with some of its files replaced or left out, in a folder of its own. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
export const toy = join(fixtures, 'toy')

export function toyCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'))
  cpSync(toy, folder, { recursive: true })
  return folder
}

/** Gives the package in the folder another title, which makes it another version of the same data set. */
export function retitled(folder: string, title: string): string {
  const path = join(folder, 'datapackage.json')
  const description = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...description, title }))
  return folder
}

/** `bad/<name>` laid over the toy package; its `overlay.json`, if any, names the files that go. */
export function toyWith(name: string): string {
  const folder = toyCopy()
  const overlay = join(fixtures, 'bad', name)
  cpSync(overlay, folder, { recursive: true })
  const plan = join(overlay, 'overlay.json')
  const { without } = existsSync(plan) ? JSON.parse(readFileSync(plan, 'utf8')) : { without: [] }
  for (const file of [...without, 'overlay.json', 'expected.json']) rmSync(join(folder, file), { force: true })
  return folder
}
