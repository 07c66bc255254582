import type { GapsQuery, IntroductionsQuery, OwnPlaceQuery, SuggestionsQuery } from '../generated/late/graphql.ts'

/** The cluster that looks for partners, and where it stands. */
export type OwnProfile = NonNullable<OwnPlaceQuery['profile']>
export type SuggestionList = NonNullable<SuggestionsQuery['partnerSuggestions']>
export type Suggestion = SuggestionList['edges'][number]
export type Reason = Suggestion['reasons'][number]
export type Measure = NonNullable<SuggestionList['measure']>
export type Introduction = NonNullable<IntroductionsQuery['path']>
export type GapList = NonNullable<GapsQuery['gaps']>
export type Gap = GapList['types'][number]
