/** The conditions of the file of links, as its address gives them: the parameters of the view Table by the same names. */
import { confidences, fields, kinds, labels, levels, roles, sectors, typesOf } from '../domain/closedLists.ts'
import type { LinkOrder } from '../domain/links.ts'
import { badUserInput } from '../errors.ts'
import type { LinksArguments } from '../questions/links.ts'
import type { Language } from './overlapExportQuery.ts'

const sortKeys = [
  'name',
  'cluster',
  'role',
  'since',
  'method',
  'confidence',
  'source',
] as const satisfies readonly LinkOrder[]
const truths: Readonly<Record<string, boolean>> = { yes: true, no: false }

/** Words between commas, in any case. Errors: BAD_USER_INPUT for none, and for words that are not in the list. */
function wordsOf(name: string, text: string, list: readonly string[]): readonly string[] {
  const given = text.toLowerCase().split(',').filter(Boolean)
  if (given.length === 0)
    throw badUserInput(name, 'must not be an empty list: leave it out to ask for all', 'EMPTY_LIST')
  const wrong = given.filter((word) => !list.includes(word))
  if (wrong.length > 0)
    throw badUserInput(name, `must not have ${wrong.join(', ')}; these are: ${list.join(', ')}`, 'FORM')
  return given
}

function codesOf(name: string, text: string): readonly string[] {
  const given = text.split(',').filter(Boolean)
  if (given.length === 0)
    throw badUserInput(name, 'must not be an empty list: leave it out to ask for all', 'EMPTY_LIST')
  return given
}

function yearOf(name: string, text: string): number {
  if (!/^\d{4}$/.test(text)) throw badUserInput(name, 'must be a year of four digits', 'FORM')
  return Number(text)
}

function truthOf(name: string, text: string): boolean {
  const truth = truths[text]
  if (truth === undefined) throw badUserInput(name, 'must be yes or no', 'FORM')
  return truth
}

function orderOf(name: string, text: string): { readonly orderBy: LinkOrder; readonly reverse: boolean } {
  const orderBy = sortKeys.find((key) => key === text.replace(/^-/, ''))
  if (!orderBy)
    throw badUserInput(name, `must be one of ${sortKeys.join(', ')}, with a minus before it to turn it round`, 'FORM')
  return { orderBy, reverse: text.startsWith('-') }
}

function languageOf(name: string, text: string): Language {
  if (text !== 'da' && text !== 'en') throw badUserInput(name, 'must be da or en', 'FORM')
  return text
}

/** Each parameter as an argument of `links`; those of clusters belong to its filter. */
const ofClusters: Readonly<Record<string, (name: string, text: string) => object>> = {
  region: (name, text) => ({ regions: codesOf(name, text) }),
  field: (name, text) => ({ fields: wordsOf(name, text, fields) }),
  level: (name, text) => ({ levels: wordsOf(name, text, levels) }),
  label: (name, text) => ({ labels: wordsOf(name, text, labels) }),
  model: (name, text) => ({ models: wordsOf(name, text, ['1', '2', '3', '4', '5', '6']).map(Number) }),
  network: (name, text) => ({ network: truthOf(name, text) }),
  clusters: (name, text) => ({ ids: codesOf(name, text) }),
}
const ofLinks: Readonly<Record<string, (name: string, text: string) => object>> = {
  sector: (name, text) => ({ sectors: wordsOf(name, text, sectors) }),
  kinds: (name, text) => ({ kinds: wordsOf(name, text, kinds) }),
  type: (name, text) => ({ types: wordsOf(name, text, Object.values(typesOf).flat()) }),
  role: (name, text) => ({ roles: wordsOf(name, text, roles) }),
  confidence: (name, text) => ({ confidence: wordsOf(name, text, confidences) }),
  text: (_, text) => ({ text }),
  year: (name, text) => ({ year: yearOf(name, text) }),
  sort: orderOf,
}
const known = [...Object.keys(ofClusters), ...Object.keys(ofLinks), 'lang']
/** Parameters that say how a file is written and not what is in it. */
const ofForm = ['sort', 'lang']

export interface LinksQuery {
  readonly asked: LinksArguments
  readonly lang: Language
  /** The conditions as they stand in the address, the usual sectors too. */
  readonly conditions: string
}

function checkNames(names: readonly string[]): void {
  for (const name of names) {
    if (!known.includes(name)) throw badUserInput(name, `is no parameter here; these are: ${known.join(', ')}`, 'FORM')
    if (names.indexOf(name) !== names.lastIndexOf(name)) throw badUserInput(name, 'must be given once', 'TWICE')
  }
}

/** Errors: BAD_USER_INPUT naming a parameter that is unknown, given twice or holds what it may not. */
export function linksQuery(query: string): LinksQuery {
  const given = [...new URLSearchParams(query)]
  checkNames(given.map(([name]) => name))
  const read = (readers: typeof ofLinks) =>
    Object.assign({}, ...given.flatMap(([name, text]) => readers[name]?.(name, text) ?? [])) as object
  const filter = read(ofClusters)
  const conditions = given.filter(([name]) => !ofForm.includes(name))
  const usual = given.some(([name]) => name === 'sector') ? [] : [['sector', 'knowledge,public']]
  return {
    asked: { ...read(ofLinks), ...(Object.keys(filter).length > 0 && { filter }) },
    lang: languageOf('lang', given.find(([name]) => name === 'lang')?.[1] ?? 'en'),
    conditions: decodeURIComponent(new URLSearchParams([...usual, ...conditions]).toString()),
  }
}
