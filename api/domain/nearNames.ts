/** Finds names that resemble a text, for one that no name holds: pure. */
import type { Directory } from './directory.ts'
import { type Match, searchWords } from './search.ts'

/** Longer texts resemble no name; comparing them would take long. */
const longestText = 60
/** Below, two words have little in common. */
const leastAlike = 0.45
const mostNames = 20

/** Pairs of neighbouring letters, the word's beginning and end among them. */
function letterPairs(word: string): readonly string[] {
  const bounded = ` ${word} `
  return Array.from({ length: bounded.length - 1 }, (_, i) => bounded.slice(i, i + 2))
}

/** Coefficient of Dice (1945, doi:10.2307/1932409) of two words' letter pairs: 0 without a common one, 1 for equal words. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  let shared = 0
  for (const pair of one) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (one.length + other.length)
}

/**
 * At most 20 actors whose names have for every word of the text one that resembles it, by the mean of their likeness, most
 * alike first (`rank` is a thousand less it in thousandths), then by name. None for a text without words or of more than 60
 * letters.
 */
export function nearNames({ searchText }: Directory, text: string): readonly Match[] {
  const words = searchWords(text)
  if (words.length === 0 || words.join(' ').length > longestText) return []
  const sought = words.map(letterPairs)
  const pairsOf = new Map<string, readonly string[]>()
  const of = (word: string): readonly string[] => {
    const known = pairsOf.get(word) ?? letterPairs(word)
    pairsOf.set(word, known)
    return known
  }
  const matches: Match[] = []
  for (const [number, names] of searchText.entries()) {
    const own = names.split(/[ \n]/).map(of)
    const best = sought.map((one) => Math.max(...own.map((other) => likeness(one, other))))
    if (best.some((each) => each < leastAlike)) continue
    matches.push({ rank: 1000 - Math.round((1000 * best.reduce((sum, each) => sum + each, 0)) / best.length), number })
  }
  return matches.sort((a, b) => a.rank - b.rank || a.number - b.number).slice(0, mostNames)
}
