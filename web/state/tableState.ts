/** The part of the page's state that the view Table holds: pure, both ways. Defaults are absent. */

/** `actors`, the default, are the clusters and their partners; firms are a table of their own because they are so many. */
export const tableRows = ['actors', 'links', 'firms'] as const
export type TableRows = (typeof tableRows)[number]

/** What a table can be ordered by; `name`, the default, is that of the actor. */
export const sortKeys = [
  'name',
  'kind',
  'type',
  'region',
  'municipality',
  'field',
  'clusters',
  'knowledge',
  'public',
  'firms',
  'cluster',
  'role',
  'since',
  'method',
  'confidence',
  'source',
] as const
export type SortKey = (typeof sortKeys)[number]

export interface TableState {
  readonly rows?: TableRows
  /** A key, with a minus before it when the last comes first. */
  readonly sort?: SortKey | `-${SortKey}`
  /** Words that the row must hold, at most 100 characters. */
  readonly text?: string
}
export const longestText = 100

const sorts = sortKeys.flatMap((key) => [key, `-${key}` as const])

/** Spaces are single and none stands at either end; a text that is too long is none. */
export function tidyText(text: string): string | undefined {
  const tidy = text.trim().replaceAll(/\s+/g, ' ')
  return tidy.length <= longestText ? tidy || undefined : undefined
}

/** Reads the parameters of the view Table; what is unknown, malformed or the default is absent. */
export function parseTableState(parameters: URLSearchParams): TableState {
  const read = (name: string) => parameters.get(name)
  const values: { readonly [Key in keyof TableState]: TableState[Key] | undefined } = {
    rows: tableRows.slice(1).find((rows) => rows === read('rows')),
    sort: sorts.slice(1).find((sort) => sort === read('sort')),
    text: tidyText(read('text') ?? ''),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** The parameters that the state writes, in a fixed order, without those that are absent. */
export function tableParameters(state: TableState): readonly (readonly [string, string])[] {
  const texts: Readonly<Record<string, string | undefined>> = {
    rows: state.rows,
    sort: state.sort,
    text: state.text,
  }
  return Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]))
}
