import type { Language } from '../state/parameters/page.ts'
import { createWords, type Words } from './words.ts'

const firstTexts = { da: () => import('./da.json'), en: () => import('./en.json') }
const lateTexts = { da: () => import('./late/da.json'), en: () => import('./late/en.json') }

const loading = new Map<Language, Promise<Words>>()
const complete = new Map<Language, Promise<void>>()

/**
 * Loads the words of a language once, at first only those of the first load. A language that the page changes to comes with all
 * of them, so that no open view waits for its own again; where it cannot be loaded, the page goes on in the language that it
 * has. Throws only when it has none.
 */
export function loadWords(language: Language): Promise<Words> {
  const known = loading.get(language)
  if (known) return known
  const [spoken] = loading.values()
  const first = firstTexts[language]().then((file) => createWords(language, file.default))
  const words = spoken ? first.then((words) => learnLate(language, words).then(() => words)).catch(() => spoken) : first
  loading.set(language, words)
  return words
}

/** The code of a view that is loaded when it is opened, once the page has its texts too. Throws when one of them does not arrive. */
export async function withLateTexts<Code>(code: Promise<Code>): Promise<Code> {
  const spoken = [...loading].map(async ([language, words]) => learnLate(language, await words))
  const [loaded] = await Promise.all([code, ...spoken])
  return loaded
}

/** Asked for once; again only after a failure. */
function learnLate(language: Language, words: Words): Promise<void> {
  const known = complete.get(language)
  if (known) return known
  const learnt = lateTexts[language]().then((file) => words.learn(file.default))
  learnt.catch(() => complete.delete(language))
  complete.set(language, learnt)
  return learnt
}
