/** In which years an actor existed, beside the year shown: pure. */
import type { Values } from '../words/words.ts'

export interface Lifespan {
  /** ISO dates or years; null when unknown. */
  readonly validFrom?: string | null
  readonly validTo?: string | null
  /** Of a cluster whose end no source states: the last that was heard of it. */
  readonly lastSeen?: string | null
}

const yearOf = (date: string | null | undefined) => date?.slice(0, 4)

/**
 * What the words `actor.outside` say of an actor that does not exist in a year; undefined when it does. A year counts whole, as
 * for the API: what ended in May 2018 exists in 2018. What is unknown limits nothing.
 */
export function outside({ validFrom, validTo, lastSeen }: Lifespan, year: number): Values | undefined {
  const from = yearOf(validFrom)
  const to = yearOf(validTo ?? lastSeen)
  const said = { year: String(year), from: from ?? '', to: to ?? '' }
  if (Number(from) > year) return { ...said, life: 'from' }
  if (to === undefined || Number(to) >= year) return undefined
  return { ...said, life: endOf(validTo, from) }
}

function endOf(validTo: Lifespan['validTo'], from: string | undefined): string {
  if (!validTo) return 'lost'
  return from === undefined ? 'until' : 'both'
}
