import type { Words } from '../words/words.ts'

export interface FilterOption {
  readonly id: string
  readonly name: string
  /** The whole name where options are chosen, if `name` is a short one for sentences. */
  readonly full?: string
  /** How many there would be with this value under the other conditions; absent where that is not counted. */
  readonly count?: number
}
/** One condition of a filter, as the page words it. */
export interface FilterPart {
  readonly name: string
  readonly options: readonly FilterOption[]
  /** Ids of what is in force; empty when everything passes. */
  readonly chosen: readonly string[]
  /** How many must be chosen at least. */
  readonly least: number
  /** Whether the options are proper names, which keep their capital inside a sentence. */
  readonly proper?: boolean
  /** Whether this is what holds without a choice, so that there is nothing to remove. */
  readonly usual?: boolean
}

const spelledOut = 3

/** A name inside a sentence: small first letter, unless it is an abbreviation as in "GTS institute". */
function inSentence(name: string): string {
  return /^.\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1)
}

/** "knowledge institutions or public actors", or "5 of 26" when there are too many to name. */
export function chosenNames({ say, either }: Words, { options, chosen, proper }: FilterPart): string {
  const names = options.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  return chosen.length > spelledOut || names.length < chosen.length
    ? say('filter.some', { chosen: chosen.length, all: options.length })
    : either(proper ? names : names.map(inSentence))
}

/** "Sector: knowledge institutions or public actors". */
export function filterSentence(words: Words, part: FilterPart): string {
  return words.say('filter.says', { name: part.name, values: chosenNames(words, part) })
}
