import { useEffect, useState } from 'react'
import type { Language } from '../../state/parameters/page.ts'
import { loadWords } from '../../words/loadWords.ts'
import { useWords } from '../../words/useWords.tsx'
import type { Words } from '../../words/words.ts'

/** The words of a language that need not be the page's; until they are here, and when they do not come, those of the page. */
export function useWordsOf(language: Language): Words {
  const words = useWords()
  const [other, setOther] = useState<Words>()
  useEffect(() => {
    if (language !== words.language) loadWords(language).then(setOther, () => undefined)
  }, [language, words.language])
  return other && other.language === language ? other : words
}
