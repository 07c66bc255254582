/** The statements in `cypher/`: one question a file, read from disk once. */
import { readFileSync } from 'node:fs'
import type { Step } from './engine.ts'

const folder = new URL('../../cypher/', import.meta.url)
const texts = new Map<string, string>()

/** The statement of `cypher/<name>.cypher`. Errors: that of the file system when there is no such file. */
export function cypherText(name: string): string {
  const known = texts.get(name)
  if (known !== undefined) return known
  const text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8')
  texts.set(name, text)
  return text
}

/** Constraints and indexes of an engine, each of which may be asked for again without harm. */
export function schemaSteps(engine: 'embedded' | 'neo4j'): Step[] {
  return cypherText(`schema/${engine}`)
    .split(/;\s*/)
    .filter((cypher) => cypher.trim() !== '')
    .map((cypher) => ({ cypher, parameters: {} }))
}
