import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Package } from 'datapackage'
import { expect, it } from 'vitest'

const folderOf = (name: string) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url))

/** What the library of the Frictionless standard finds wrong with a package and the cells and keys of its tables. */
async function complaints(folder: string): Promise<string[]> {
  const dataPackage = await Package.load(join(folder, 'datapackage.json'), { basePath: folder })
  const found = dataPackage.errors.map((error: Error) => error.message)
  for (const resource of dataPackage.resources) {
    const says = (error: { message: string }) => found.push(`${resource.name}: ${error.message}`)
    await resource.read({ forceCast: false, relations: true }).catch(says)
  }
  return found
}

it('the standard’s own library refuses a link to an actor that does not exist', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klyngeatlas-'))
  cpSync(folderOf('denmark-sourced'), folder, { recursive: true })
  const links = readFileSync(join(folder, 'links.csv'), 'utf8')
  writeFileSync(join(folder, 'links.csv'), links.replace('dk-cluster-agro-business-park,', 'nobody,'))
  expect(await complaints(folder)).toEqual([expect.stringMatching(/^links: .*[Ff]oreign key/)])
})

it.each(['catalogue-2017', 'denmark-sourced'])(
  'the standard’s own library accepts %s, every cell and key',
  async (name) => {
    expect(await complaints(folderOf(name))).toEqual([])
  },
  120_000,
)
