import { useContext, useEffect } from 'react'
import { KnownPlaces } from '../state/knownPlaces.ts'
import { type RefusedValue, refusedValues } from '../state/refusedValues.ts'
import { useAddress } from '../state/useViewState.ts'
import { announce } from '../ui/LiveRegion.tsx'
import { useWords } from '../words/useWords.tsx'
import type { Words } from '../words/words.ts'
import './refusedValues.css'

/** Signs of a refused value that are shown; the address has the rest. */
const longest = 60

/** What the address asks for and cannot have, one sentence a parameter; gone with the next step, which writes a right address. */
export function RefusedValues() {
  const words = useWords()
  const places = useContext(KnownPlaces)
  const sentences = refusedValues(useAddress(), places).map((refused) => sentenceOf(words, refused))
  const all = sentences.join(' ')
  useEffect(() => {
    if (all) announce(all)
  }, [all])
  if (!all) return null
  return (
    <div className="refused-values">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

function sentenceOf({ say }: Words, { parameter, value, rule, usual }: RefusedValue): string {
  const shown = value.length > longest ? `${value.slice(0, longest)}…` : value
  const asked = say('refused', { asked: parameter ? `${parameter}=${shown}` : shown, rule: say(`refused.${rule}`) })
  if (rule === 'view') return `${asked} ${say('refused.landscape')}`
  if (usual) return `${asked} ${say('refused.usual', { used: `${parameter}=${usual}` })}`
  return `${asked} ${say(rule === 'version' ? 'refused.current' : 'refused.leftOut')}`
}
