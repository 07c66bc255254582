import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPackage } from '../../api/import/checkPackage.ts'
import { PackageRefused } from '../../api/import/problem.ts'
import { fixtures, toyWith } from './toyWith.ts'

/** The refusal of the package `bad/<name>` laid over the toy package. */
async function refusalOf(name: string): Promise<PackageRefused> {
  const folder = toyWith(name)
  try {
    await checkPackage(folder)
  } catch (error) {
    if (error instanceof PackageRefused) return error
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
  throw new Error(`bad/${name} was not refused.`)
}

const names = readdirSync(join(fixtures, 'bad'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

describe('a bad package is refused with every problem at once', () => {
  it.each(names)('%s', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(fixtures, 'bad', name, 'expected.json'), 'utf8'))
    const { problems, stopped } = await refusalOf(name)
    expect(problems).toEqual(expected)
    expect(stopped).toBe(false)
  })

  it('names field and rule in each sentence and shortens what stands there to 60 characters', async () => {
    for (const name of names) {
      for (const { rule, value } of (await refusalOf(name)).problems) {
        expect(rule).toMatch(/^["A-Z].*\.$/)
        expect([...(value ?? '')].length).toBeLessThanOrEqual(60)
      }
    }
  })
})
