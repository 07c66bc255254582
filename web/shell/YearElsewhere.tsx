import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import './refusedValues.css'

/** That the year of the address counts in Overlap alone, on every other view; nothing where it is the year shown. */
export function YearElsewhere({ dataset: { year } }: Pick<DatasetSummaryQuery, 'dataset'>) {
  const { say } = useWords()
  const { state } = useViewState()
  if (state.view === 'overlap' || state.year === undefined || state.year === year) return null
  const asked = String(state.year)
  return (
    <div className="refused-values">
      <p>
        {say('year.elsewhere', { year: String(year), asked })}{' '}
        <StateLink to={{ year: undefined }}>{say('year.elsewhere.leave', { asked })}</StateLink>
      </p>
    </div>
  )
}
