import { useEffect, useRef } from 'react'
import { announce } from './LiveRegion.tsx'

/** Speaks a sentence on how much is shown whenever it has become another one; the first one is read where it stands. Empty: not yet known. */
export function useAnnounced(sentence: string): void {
  const before = useRef(sentence)
  useEffect(() => {
    if (before.current !== '' && sentence !== '' && before.current !== sentence) {
      announce(sentence.replaceAll('**', ''), 'shown')
    }
    before.current = sentence
  }, [sentence])
}
