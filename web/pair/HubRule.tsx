import { type FormEvent, useId, useState } from 'react'
import { hubPercentileBounds as bounds } from '../generated/constants.ts'
import { defaultHubs } from '../state/parameters/overlap.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'
import type { ComparedPair } from './statement.ts'

interface HubRuleProps {
  readonly rule: ComparedPair['hubRules']
  /** Percentile from which a partner is a hub. */
  readonly hubs: number
}

/** What counts as a hub, in words and numbers, and a way to change it. */
export function HubRule({ rule, hubs }: HubRuleProps) {
  const { say, figure, percent } = useWords()
  const [open, setOpen] = useState(false)
  const inNumbers = rule.map(({ sector, moreThan: above, partnerCount: actors, hubCount: hubs }) =>
    say('pair.rule.sector', { sector: say(`sector.${sector}`), above: figure(above), hubs, actors }),
  )
  return (
    <div className="pair-rule note">
      <p>
        <span role="status">
          {say('pair.rule', { percentile: percent(hubs / 100) })} {inNumbers.join(' ')}
        </span>{' '}
        <button type="button" className="text-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('pair.rule.change')}
        </button>
      </p>
      {open && <Change key={hubs} hubs={hubs} />}
    </div>
  )
}

function Change({ hubs }: Pick<HubRuleProps, 'hubs'>) {
  const { say } = useWords()
  const { go } = useViewState()
  const field = useId()
  const [text, setText] = useState(String(hubs))
  const [refused, refuse] = useState(false)
  const use = (event: FormEvent) => {
    event.preventDefault()
    const percentile = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN
    const allowed = percentile >= bounds.least && percentile <= bounds.most
    refuse(!allowed)
    if (allowed) go({ hubs: percentile === defaultHubs ? undefined : percentile })
  }
  return (
    <form onSubmit={use} noValidate>
      <label htmlFor={field}>{say('pair.rule.field', bounds)}</label>
      <input
        id={field}
        inputMode="numeric"
        size={3}
        maxLength={5}
        value={text}
        aria-invalid={refused}
        aria-describedby={`${field}-refused`}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button small">
        {say('pair.rule.use')}
      </button>
      <span id={`${field}-refused`} role="alert">
        {refused && say('pair.rule.refused', bounds)}
      </span>
    </form>
  )
}
