/** Finds actors by name. */
import type { Directory } from './directory.ts'
import { foldText } from './foldText.ts'

export interface Match {
  /**
   * How well the text matches: 0 whole name, 1 beginning of the name, 2 beginning of the English or another name, 3 initials
   * of a name, 4 beginnings of words, 5 inside of words.
   */
  readonly rank: number
  /** Actor number. */
  readonly number: number
}

/** The words of a text as names are folded; none when nothing of it is a letter or a digit. */
export function searchWords(text: string): readonly string[] {
  return foldText(text).split(' ').filter(Boolean)
}

/** True when the names, folded and one a line, hold every word. */
export function holdsWords(names: string, words: readonly string[]): boolean {
  return words.every((word) => names.includes(word))
}

/** Words that an acronym may leave out, folded. */
const littleWords = new Set([
  'af',
  'and',
  'den',
  'det',
  'for',
  'fra',
  'i',
  'in',
  'med',
  'of',
  'og',
  'pa',
  'the',
  'til',
  'under',
])
const shortestAcronym = 2
const shortestBeginning = 3

/** Whether the text is the acronym of one of the names, with its little words or without, or begins it by three letters. */
function isAcronym(names: string, phrase: string): boolean {
  if (phrase.length < shortestAcronym || phrase.includes(' ')) return false
  const first = phrase.charAt(0)
  if (!names.startsWith(first) && !names.includes(`\n${first}`)) return false
  return names.split('\n').some((name) => {
    const words = name.split(' ')
    const great = words.filter((word) => !littleWords.has(word))
    return [words, great].some((own) => {
      const initials = own.map((word) => word.charAt(0)).join('')
      return initials === phrase || (phrase.length >= shortestBeginning && initials.startsWith(phrase))
    })
  })
}

/** Undefined where the names neither hold the words nor have their letters for initials. */
function rank(names: string, words: readonly string[], phrase: string): number | undefined {
  const holds = holdsWords(names, words)
  if (!holds) return isAcronym(names, phrase) ? 3 : undefined
  const lines = `\n${names}\n`
  if (lines.includes(`\n${phrase}\n`)) return 0
  if (names.startsWith(phrase)) return 1
  if (lines.includes(`\n${phrase}`)) return 2
  if (isAcronym(names, phrase)) return 3
  const spaced = lines.replaceAll('\n', ' ')
  return words.every((word) => spaced.includes(` ${word}`)) ? 4 : 5
}

/** Every actor whose names hold all words of the text or have it for an acronym, best match first, then by name. No word finds nothing. */
export function search({ searchText }: Directory, text: string): readonly Match[] {
  const words = searchWords(text)
  if (words.length === 0) return []
  const phrase = words.join(' ')
  const matches: Match[] = []
  for (const [number, names] of searchText.entries()) {
    const found = rank(names, words, phrase)
    if (found !== undefined) matches.push({ rank: found, number })
  }
  return matches.sort((a, b) => a.rank - b.rank || a.number - b.number)
}
