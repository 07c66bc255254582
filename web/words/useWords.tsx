import { createContext, type ReactNode, use } from 'react'
import { type Language, languages } from '../state/parameters/page.ts'
import { useViewState } from '../state/useViewState.ts'
import { loadWords } from './loadWords.ts'
import type { Words } from './words.ts'

const WordsContext = createContext<Words | undefined>(undefined)

/** The first language of the browser that the page speaks; Danish when there is none, as the subject is. */
function browserLanguage(preferred: readonly string[]): Language {
  const spoken = preferred
    .map((tag) => tag.slice(0, 2))
    .flatMap((tag) => languages.filter((language) => language === tag))
  return spoken[0] ?? 'da'
}

/** Gives the words of the chosen language to everything inside; suspends while they load. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const { state } = useViewState()
  const words = use(loadWords(state.language ?? browserLanguage(navigator.languages)))
  return <WordsContext value={words}>{children}</WordsContext>
}

/** The words and number forms of the page's language. Throws outside a `WordsProvider`. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('useWords needs a WordsProvider around it.')
  return words
}
