import { useViewState } from '../../state/useViewState.ts'
import { TickBox } from '../../ui/TickBox.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Words } from '../../words/words.ts'

interface YearsOfLinksProps {
  /** Partners by links of the year shown, and of all years. */
  readonly inYear: number
  readonly ever: number
}

/** Whether the links of an actor are listed of all years: because it was asked, or because the year shown has none of them. */
export function useAllYears(inYear: number): boolean {
  const { state } = useViewState()
  return state.years === 'any' || inYear === 0
}

/** Lists the links of all years, or those of the year shown; nothing where both are the same. */
export function YearsOfLinks({ inYear, ever }: YearsOfLinksProps) {
  const { say, count } = useWords()
  const { state, go } = useViewState()
  const all = state.years === 'any'
  if (inYear === 0 || (ever <= inYear && !all)) return null
  return (
    <button
      type="button"
      className="all-years"
      aria-pressed={all}
      onClick={() => go({ years: all ? undefined : 'any' })}
    >
      <TickBox /> {say('links.ever')} <span className="choices-count">{count(ever)}</span>
    </button>
  )
}

interface ValidYears {
  readonly firstYear?: number | null
  readonly lastYear?: number | null
}

interface LinkYears {
  readonly since?: string | null
  readonly validYears?: ValidYears | null | undefined
}

/**
 * In which years a link counts. One without a beginning in its source counts from when both ends exist, which is no beginning
 * that anybody saw: none is said.
 */
export function validText({ say }: Pick<Words, 'say'>, { since, validYears: valid }: LinkYears): string {
  const [from, to] = [(since && valid?.firstYear) || '', valid?.lastYear ?? '']
  const ends = from && to ? 'both' : from ? 'from' : to ? 'to' : 'every'
  return say('link.valid', { known: valid ? ends : 'none', from: String(from), to: String(to) })
}
