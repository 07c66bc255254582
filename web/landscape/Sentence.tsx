import { Emphasis } from '../ui/Emphasis.tsx'
import { useWords } from '../words/useWords.tsx'
import { sentenceOf } from './sentenceOf.ts'

/** How many clusters there are under the conditions, and with how many they work on average. */
export function Sentence(said: Parameters<typeof sentenceOf>[1]) {
  const words = useWords()
  return (
    <h1 className="sentence">
      <Emphasis text={sentenceOf(words, said)} />
    </h1>
  )
}
