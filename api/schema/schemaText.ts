/** The contract as it is written in `api/schema`, one file a root field. */
import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, Kind, parse, printSchema } from 'graphql'

const folder = new URL('./', import.meta.url)

export const schemaText: string = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')

/** The contract as one document for the tools of others: each type once and whole, with its descriptions. */
export function printedSchema(): string {
  return `${printSchema(buildSchema(schemaText))}\n`
}

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

const signs: Readonly<Record<string, string>> = {
  EQUAL: '=',
  MORE: '>',
  AT_LEAST: '≥',
  LESS: '<',
  AT_MOST: '≤',
  ABOUT: '~',
}

/** How a word of an enum of the API is held inside: in lower case as in the closed lists, an operator as its sign. */
function innerWord(enumName: string, word: string): string {
  return (enumName === 'Operator' ? signs[word] : undefined) ?? word.toLowerCase()
}
