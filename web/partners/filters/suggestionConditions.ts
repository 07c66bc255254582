/** What a suggestion must meet, as the address says it and the API takes it: pure. */
import type { SuggestionsQueryVariables } from '../../generated/late/graphql.ts'
import { reset } from '../../state/parameters.ts'
import type { ViewState } from '../../state/viewState.ts'

const conditions = ['suggestedTypes', 'suggestedRegions', 'withinKm'] as const

/** What "Clear all" changes. */
export const noSuggestionCondition = reset(conditions)

/** How many conditions are in force. */
export const conditionsInForce = (state: ViewState): number => conditions.filter((key) => state[key]).length

/** What is absent is not limited. */
export function suggestionConditions({
  suggestedTypes,
  suggestedRegions,
  withinKm,
}: ViewState): Pick<SuggestionsQueryVariables, 'types' | 'regions' | 'withinKm'> {
  return {
    ...(suggestedTypes && { types: suggestedTypes }),
    ...(suggestedRegions && { regions: suggestedRegions }),
    ...(withinKm !== undefined && { withinKm }),
  }
}
