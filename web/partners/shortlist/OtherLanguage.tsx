import type { Language } from '../../state/parameters/page.ts'
import { useWords } from '../../words/useWords.tsx'

interface OtherLanguageProps {
  readonly shown: Language
  onChoose(language: Language): void
}

/** Turns a text into the other language, in that language. */
export function OtherLanguage({ shown, onChoose }: OtherLanguageProps) {
  const { say } = useWords()
  const other = shown === 'da' ? 'en' : 'da'
  return (
    <button type="button" className="text-link" lang={other} onClick={() => onChoose(other)}>
      {say(`shortlist.in.${other}`)}
    </button>
  )
}
