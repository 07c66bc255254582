import { useWords } from '../words/useWords.tsx'

/** In the place of a number that no source gives. */
export function Missing() {
  const { say } = useWords()
  return <span className="note quiet">{say('missing')}</span>
}
