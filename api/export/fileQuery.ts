/** What the address of a file asks for. */
import { badUserInput } from '../errors.ts'
import type { Language } from './language.ts'
import { type ClusterArguments, clusterParameters, formerNames, type OtherArguments, parameters } from './parameters.ts'

/** What the address of one file may say. */
export interface Takes {
  /** Names of parameters besides `sort` and `lang`. */
  readonly parameters: readonly string[]
  /** Keys that the rows are ordered by; the first is usual. */
  readonly sort?: readonly string[]
  /** Values that stand where the address gives none, as it would write them. */
  readonly usual?: Readonly<Record<string, string>>
}
export interface FileQuery {
  /** Conditions on clusters, by argument. */
  readonly filter: ClusterArguments
  /** Other conditions, by argument. */
  readonly asked: OtherArguments
  readonly sort: { readonly key: string; readonly descending: boolean } | undefined
  readonly lang: Language
  /** The conditions as they stand in the address, usual values too. */
  readonly conditions: string
}

type Given = readonly (readonly [name: string, text: string])[]

function checkNames(given: Given, known: readonly string[]): void {
  const names = given.map(([name]) => formerNames[name] ?? name)
  names.forEach((name, i) => {
    const written = given[i]?.[0] ?? name
    if (!known.includes(name))
      throw badUserInput(written, `is no parameter here; these are: ${known.join(', ')}`, 'FORM')
    if (names.indexOf(name) !== i) throw badUserInput(written, 'must be given once', 'TWICE')
  })
}

function sortOf(keys: readonly string[], text: string | undefined): FileQuery['sort'] {
  const [usual] = keys
  if (usual === undefined) return undefined
  const key = text === undefined ? usual : text.replace(/^-/, '')
  if (keys.includes(key)) return { key, descending: text?.startsWith('-') ?? false }
  throw badUserInput('sort', `must be one of ${keys.join(', ')}, with a minus before it to turn it round`, 'FORM')
}

function languageOf(text = 'en'): Language {
  if (text === 'da' || text === 'en') return text
  throw badUserInput('lang', 'must be da or en', 'FORM')
}

function read(given: Given): ClusterArguments & OtherArguments {
  return Object.fromEntries(
    given.flatMap(([name, text]) => {
      const parameter = parameters[formerNames[name] ?? name]
      return parameter ? [[parameter.argument, parameter.read(name, text)]] : []
    }),
  )
}

/** Errors: BAD_USER_INPUT naming a parameter that is unknown, given twice or holds what it may not. */
export function fileQuery(query: string, { parameters: taken, sort = [], usual = {} }: Takes): FileQuery {
  const given = [...new URLSearchParams(query)]
  checkNames(given, [...taken, ...(sort.length > 0 ? ['sort'] : []), 'lang'])
  const textOf = (name: string) => given.find((one) => one[0] === name)?.[1]
  const conditions = given.flatMap(([name, text]) =>
    name === 'sort' || name === 'lang' ? [] : [[formerNames[name] ?? name, text] as [string, string]],
  )
  const left = Object.entries(usual).filter(([name]) => !conditions.some((one) => one[0] === name))
  const onClusters = (name: string) => name in clusterParameters
  return {
    filter: read(given.filter(([name]) => onClusters(name))),
    asked: read(given.filter(([name]) => !onClusters(name))),
    sort: sortOf(sort, textOf('sort')),
    lang: languageOf(textOf('lang')),
    conditions: decodeURIComponent(new URLSearchParams([...left, ...conditions]).toString()),
  }
}
