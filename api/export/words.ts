/** What files call things: in the words of the page, of which there is one copy. */
import firstDanish from '../../web/words/da.json' with { type: 'json' }
import firstEnglish from '../../web/words/en.json' with { type: 'json' }
import lateDanish from '../../web/words/late/da.json' with { type: 'json' }
import lateEnglish from '../../web/words/late/en.json' with { type: 'json' }
import type { Language } from './language.ts'

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: { ...firstDanish, ...lateDanish },
  en: { ...firstEnglish, ...lateEnglish },
}

/** Keys of texts without a place for a value. */
export type HeadingKey = keyof typeof firstEnglish | keyof typeof lateEnglish

export function headingOf(key: HeadingKey): Readonly<Record<Language, string>> {
  return { da: texts.da[key] ?? key, en: texts.en[key] ?? key }
}

/** A word of a closed list as people read it: `wordOf('role', 'host', 'da')`. */
export function wordOf(
  list:
    | 'role'
    | 'method'
    | 'confidence'
    | 'confidence.invented'
    | 'kind'
    | 'type'
    | 'field'
    | 'sizeClass'
    | 'outcome'
    | 'event',
  word: string,
  language: Language,
): string {
  return texts[language][`${list}.${word.toUpperCase()}`] ?? word
}
