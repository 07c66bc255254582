/** The contract as it is written in `api/schema`, one file a root field. */
import { readdirSync, readFileSync } from 'node:fs'
import { type DocumentNode, Kind, parse } from 'graphql'
import { innerWord } from './enumWord.ts'

const folder = new URL('./', import.meta.url)

export const schemaText: string = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')

/** For each enum of the contract its words and their inner values. */
export function enumMaps(document: DocumentNode = parse(schemaText)): Record<string, Record<string, string>> {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [
            [
              definition.name.value,
              Object.fromEntries(
                (definition.values ?? []).map(({ name }) => [name.value, innerWord(definition.name.value, name.value)]),
              ),
            ],
          ]
        : [],
    ),
  )
}
