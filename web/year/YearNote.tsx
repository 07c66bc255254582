import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { isOfAllYears } from '../views.ts'
import { useWords } from '../words/useWords.tsx'
import '../shell/refusedValues.css'

/**
 * That another year than that of the data set counts, of which it knows less, or that the view cannot follow it; nothing
 * where it is the year of the data set.
 */
export function YearNote({ dataset: { year } }: Pick<DatasetSummaryQuery, 'dataset'>) {
  const { say } = useWords()
  const { state } = useViewState()
  if (state.year === undefined || state.year === year) return null
  const said = { described: String(year), year: String(state.year) }
  return (
    <div className="refused-values">
      <p>
        {say(isOfAllYears(state.view) ? 'year.elsewhere' : 'year.other', said)}{' '}
        <StateLink to={{ year: undefined }}>{say('year.leave', said)}</StateLink>
      </p>
    </div>
  )
}
