/** Finds clusters by where they are seated and by their field, in words: pure. */
import type { fields } from './closedLists.ts'
import type { Directory } from './directory.ts'
import { foldText } from './foldText.ts'
import { type Match, searchWords } from './search.ts'

type Field = (typeof fields)[number]

/** What a field is called, in Danish and English. */
export const fieldNames: Readonly<Record<Field, readonly [danish: string, english: string]>> = {
  energy: ['Energi og klima', 'Energy and climate'],
  environment: ['Vand og miljø', 'Water and environment'],
  food: ['Fødevarer og bioøkonomi', 'Food and bioeconomy'],
  production: ['Produktion og materialer', 'Production and materials'],
  maritime: ['Maritim og transport', 'Maritime and transport'],
  building: ['Byggeri og by', 'Building and city'],
  digital: ['Digital og rum', 'Digital and space'],
  health: ['Sundhed og velfærdsteknologi', 'Health and welfare technology'],
  creative: ['Kreative erhverv og oplevelse', 'Creative industries and experience'],
  services: ['Erhvervsservice', 'Business services'],
}

/** A municipality or region. */
export interface NamedPlace {
  readonly code: string
  /** In every language that it has a name in. */
  readonly names: readonly string[]
}

/** Fewer letters begin too many words. */
const fewestLetters = 3

/** Whether every word of the text begins a word of one of the names. */
function begins(names: readonly string[], words: readonly string[]): boolean {
  return names.some((name) => {
    const spaced = ` ${foldText(name)}`
    return words.every((word) => spaced.includes(` ${word}`))
  })
}

const usable = (words: readonly string[]): boolean => words.join('').length >= fewestLetters

/** Clusters seated in a municipality (rank 0), then in a region (1), that the text names or begins to name; equal ones by name. */
export function clustersSeatedAt(directory: Directory, places: readonly NamedPlace[], text: string): readonly Match[] {
  const words = searchWords(text)
  if (!usable(words)) return []
  const meant = new Set(places.filter(({ names }) => begins(names, words)).map(({ code }) => code))
  const { kind, municipality, region } = directory
  const matches: Match[] = []
  for (const [number, one] of kind.entries()) {
    if (one !== 'cluster') continue
    if (meant.has(municipality[number] ?? '')) matches.push({ rank: 0, number })
    else if (meant.has(region[number] ?? '')) matches.push({ rank: 1, number })
  }
  return matches.sort((a, b) => a.rank - b.rank || a.number - b.number)
}

/** Clusters of a field that the text names or begins to name, by name. */
export function clustersOfField({ kind, field }: Directory, text: string): readonly Match[] {
  const words = searchWords(text)
  if (!usable(words)) return []
  const meant = new Set(Object.entries(fieldNames).flatMap(([one, names]) => (begins(names, words) ? [one] : [])))
  return [...kind.keys()]
    .filter((number) => kind[number] === 'cluster' && meant.has(field[number] ?? ''))
    .map((number) => ({ rank: 0, number }))
}
