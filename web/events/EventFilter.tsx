import { eventTypes } from '../state/parameters/events.ts'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/useWords.tsx'
import type { HappenedEvent } from './useAllEvents.ts'

/** The types that there are, with their numbers: each one pressed is shown; with none pressed all are. */
export function EventFilter({ events }: { readonly events: readonly HappenedEvent[] }) {
  const { say, count } = useWords()
  const { state, go } = useViewState()
  const chosen = state.events ?? []
  const there = eventTypes.map((type) => ({ type, number: events.filter((event) => event.type === type).length }))
  const toggle = (type: HappenedEvent['type']) => {
    const next = eventTypes.filter((one) => chosen.includes(one) !== (one === type))
    const all = there.every(({ type, number }) => number === 0 || next.includes(type))
    go({ events: next.length === 0 || all ? undefined : next })
  }
  return (
    <fieldset className="event-types">
      <legend className="note quiet">{say('events.types')}</legend>
      {there.map(({ type, number }) => {
        const pressed = chosen.includes(type)
        if (number === 0 && !pressed) return null
        return (
          <button
            key={type}
            type="button"
            className="button small toggle"
            aria-pressed={pressed}
            onClick={() => toggle(type)}
          >
            {pressed && <Icon name="check" size={12} />}
            {say(`event.${type}`)} <span className="choices-count">{count(number)}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
