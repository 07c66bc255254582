/** The conditions of an export, as its address gives them: the arguments of `overlap` by the same names. */
import { confidences, roles, sectors, typesOf } from '../domain/closedLists.ts'
import { badUserInput } from '../errors.ts'
import type { OverlapArguments } from '../questions/overlap/conditions.ts'

export type Language = 'da' | 'en'
export interface ExportQuery extends OverlapArguments {
  /** Danish: semicolons and decimal commas, as spreadsheets there expect. */
  readonly lang: Language
}

const words: Readonly<Record<string, readonly string[]>> = {
  sectors,
  roles,
  confidence: confidences,
  types: Object.values(typesOf).flat(),
}
const numbers = ['year', 'draws', 'seed']
const known = ['clusters', ...Object.keys(words), ...numbers, 'weighted', 'lang']

function wordsOf(name: string, text: string): readonly string[] {
  const given = text.split(',').filter(Boolean)
  if (name === 'clusters') return given
  const lower = given.map((word) => word.toLowerCase())
  const wrong = lower.filter((word) => !words[name]?.includes(word))
  if (wrong.length > 0) throw badUserInput(name, `must not have ${wrong.join(', ')}: see ${name} in /schema.graphql`)
  return lower
}

function numberOf(name: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw badUserInput(name, 'must be a whole number')
  return Number(text)
}

function truthOf(text: string): boolean {
  if (['1', 'true'].includes(text)) return true
  if (['0', 'false'].includes(text)) return false
  throw badUserInput('weighted', 'must be 1, true, 0 or false')
}

function argumentOf(name: string, text: string): readonly string[] | number | boolean {
  if (name === 'weighted') return truthOf(text)
  return numbers.includes(name) ? numberOf(name, text) : wordsOf(name, text)
}

/** Errors: BAD_USER_INPUT naming a parameter that is unknown, given twice or holds what it may not. */
export function exportQuery(query: string): ExportQuery {
  const given = [...new URLSearchParams(query)]
  const names = given.map(([name]) => name)
  for (const name of names) {
    if (!known.includes(name)) throw badUserInput(name, `is no parameter here; these are: ${known.join(', ')}`)
    if (names.indexOf(name) !== names.lastIndexOf(name)) throw badUserInput(name, 'must be given once')
  }
  const lang = new URLSearchParams(query).get('lang') ?? 'en'
  if (lang !== 'da' && lang !== 'en') throw badUserInput('lang', 'must be da or en')
  const conditions = given.filter(([name]) => name !== 'lang').map(([name, text]) => [name, argumentOf(name, text)])
  return { ...Object.fromEntries(conditions), lang }
}
