import { useRef } from 'react'
import type { OverlapChanceQuery, OverlapQuery } from '../../generated/late/graphql.ts'
import { useLate } from '../../ui/useLate.ts'

export interface ShownAnswer {
  readonly overlap: OverlapQuery['overlap']
  /** What chance explains of these very pairs; absent until it is known. */
  readonly compared: OverlapChanceQuery['overlap'] | undefined
}

interface Answers {
  /** The newest counts, and whether they answer what is asked now. */
  readonly counted: OverlapQuery['overlap'] | undefined
  readonly isCurrent: boolean
  /** The comparison that belongs to the current counts. */
  readonly compared: OverlapChanceQuery['overlap'] | undefined
  readonly expected: boolean
}

/**
 * What the page shows: counts and comparison of one and the same question. The last whole answer stays for a second, so
 * that a comparison that is quick does not make the picture jump; then the new counts stand alone until it is known. The
 * first answer is undefined for as long.
 */
export function useShownAnswer({ counted, isCurrent, compared, expected }: Answers): ShownAnswer | undefined {
  const whole = useRef<ShownAnswer>(undefined)
  const anyShown = useRef(false)
  if (counted && isCurrent && compared) whole.current = { overlap: counted, compared }
  const comparing = isCurrent && expected && !compared
  const waiting = !isCurrent || comparing
  const late = useLate(waiting)
  const comparisonLate = useLate(comparing)
  if (waiting && !late && whole.current) return whole.current
  // On the first visit too the order and the head would jump when the comparison comes.
  if (comparing && !comparisonLate && !anyShown.current) return undefined
  anyShown.current ||= counted !== undefined
  return counted && { overlap: counted, compared: isCurrent ? compared : undefined }
}
