/** Finds actors by name. */
import type { Directory } from './directory.ts'
import { foldText } from './foldText.ts'

export interface Match {
  /**
   * How well the text matches: 0 whole name, 1 beginning of the name, 2 beginning of the English or another name, 3 beginnings
   * of words, 4 inside of words.
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

function rank(names: string, words: readonly string[], phrase: string): number {
  const lines = `\n${names}\n`
  if (lines.includes(`\n${phrase}\n`)) return 0
  if (names.startsWith(phrase)) return 1
  if (lines.includes(`\n${phrase}`)) return 2
  const spaced = lines.replaceAll('\n', ' ')
  return words.every((word) => spaced.includes(` ${word}`)) ? 3 : 4
}

/** Every actor whose names hold all words of the text, best match first, then by name. No word finds nothing. */
export function search({ searchText }: Directory, text: string): readonly Match[] {
  const words = searchWords(text)
  if (words.length === 0) return []
  const phrase = words.join(' ')
  const matches: Match[] = []
  for (const [number, names] of searchText.entries()) {
    if (holdsWords(names, words)) matches.push({ rank: rank(names, words, phrase), number })
  }
  return matches.sort((a, b) => a.rank - b.rank || a.number - b.number)
}
